package vn.haidang.backup;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Clock;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/**
 * The list of what was erased, beside every place where a backup lies: a backup that is brought back brings back what was
 * erased after it, and this list takes it away again. It holds ids and nothing of a person.
 */
@Component
public class Erasures {

    static final String LIST = "erased.txt";

    private static final Logger log = LoggerFactory.getLogger(Erasures.class);
    private static final String PLACES = "backup-places.txt";

    private final BackupSettings settings;
    private final Clock clock;

    Erasures(BackupSettings settings, Clock clock) {
        this.settings = settings;
        this.clock = clock;
    }

    /**
     * Puts down that something was erased for good.
     *
     * @param kind see {@link Erasable#kind()}
     */
    public synchronized void note(String kind, String id) {
        var line = "%s %s %s%n".formatted(clock.instant(), kind, id);
        for (var place : places()) {
            try {
                Files.createDirectories(place);
                Files.writeString(place.resolve(LIST), line, StandardOpenOption.CREATE, StandardOpenOption.APPEND);
            } catch (IOException away) {
                log.warn("The list of erasures in {} misses {} {} ({})", place, kind, id, away.getMessage());
            }
        }
    }

    /** From now on the list is kept there, too, beginning with all that is in it so far. */
    synchronized void keepIn(Path folder) throws IOException {
        if (places().contains(folder)) {
            return;
        }
        for (var line : read(settings.folder())) {
            Files.writeString(folder.resolve(LIST), line + "\n", StandardOpenOption.CREATE, StandardOpenOption.APPEND);
        }
        Files.writeString(
                settings.home().resolve(PLACES), folder + "\n", StandardOpenOption.CREATE, StandardOpenOption.APPEND);
    }

    /** The lines of a list, none where there is no list. */
    static List<String> read(Path folder) throws IOException {
        var list = folder.resolve(LIST);
        return Files.exists(list) ? Files.readAllLines(list) : List.of();
    }

    /** Where backups have been made so far, the nightly ones first. */
    Set<Path> places() {
        var places = new LinkedHashSet<Path>();
        places.add(settings.folder());
        try {
            var others = settings.home().resolve(PLACES);
            if (Files.exists(others)) {
                Files.readAllLines(others).forEach(line -> places.add(Path.of(line)));
            }
        } catch (IOException e) {
            log.warn("The places of earlier backups cannot be read ({})", e.getMessage());
        }
        return places;
    }
}
