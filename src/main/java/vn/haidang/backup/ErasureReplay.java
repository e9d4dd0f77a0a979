package vn.haidang.backup;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;
import vn.haidang.database.StartStep;
import vn.haidang.staff.CurrentStaff;

/** After a restore, before the first page: what had been erased since the backup is erased again. */
@Component
class ErasureReplay extends StartStep {

    /** The lines that wait to be replayed, in the home folder. */
    static final String WAITING = "to-erase.txt";

    private static final Logger log = LoggerFactory.getLogger(ErasureReplay.class);
    private static final int FIELDS = 3;

    private final Path waiting;
    private final Map<String, Erasable> kinds;
    private final CurrentStaff current;

    ErasureReplay(BackupSettings settings, List<Erasable> kinds, CurrentStaff current) {
        super(CONTENT + 1);
        this.waiting = settings.home().resolve(WAITING);
        this.kinds = kinds.stream().collect(Collectors.toMap(Erasable::kind, it -> it));
        this.current = current;
    }

    @Override
    protected void run() {
        if (!Files.exists(waiting)) {
            return;
        }
        try {
            var lines = Files.readAllLines(waiting);
            current.asSystem("restore", () -> lines.forEach(this::eraseAgain));
            Files.delete(waiting);
            log.info("Restore    {} erasures made since the backup were replayed", lines.size());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void eraseAgain(String line) {
        var words = line.split(" ", FIELDS);
        var kind = words.length == FIELDS ? kinds.get(words[1]) : null;
        if (kind == null) {
            log.warn("Restore    a line of the list of erasures says nothing: {}", line);
        } else {
            kind.eraseAgain(words[2]);
        }
    }
}
