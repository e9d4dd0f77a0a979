package vn.haidang.procedure;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.context.event.ContextClosedEvent;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/**
 * Files whose import has begun: each is kept, with what was asked for, until its last record is in, so that a stop between
 * two records loses nothing. A folder of this node.
 */
@Component
class OpenImports {

    private static final JsonMapper JSON = new JsonMapper();
    private static final String RECORDS = ".records";
    private static final String ASKED = ".asked";

    private final Path folder;
    private volatile boolean isStopping;

    OpenImports(ImportSettings settings) {
        folder = settings.folder();
    }

    /**
     * @param publish reason for letting new facts go out at once; null to leave them as proposals
     * @param asker in whose name the records go in
     */
    OpenImport open(Path file, String source, @Nullable String publish, String asker) {
        var open = new OpenImport(UUID.randomUUID(), source, publish, asker, 0);
        try {
            Files.createDirectories(folder);
            Files.copy(file, records(open));
        } catch (IOException e) {
            throw new IllegalArgumentException("%s cannot be read (%s).".formatted(file, e.getMessage()), e);
        }
        write(open);
        return open;
    }

    /** Puts down that it is begun once more. */
    OpenImport begunAgain(OpenImport open) {
        var again = new OpenImport(open.id(), open.source(), open.publish(), open.asker(), open.begunAgain() + 1);
        write(again);
        return again;
    }

    Path records(OpenImport open) {
        return folder.resolve(open.id() + RECORDS);
    }

    void close(OpenImport open) {
        try {
            Files.deleteIfExists(folder.resolve(open.id() + ASKED));
            Files.deleteIfExists(records(open));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Those that an earlier run of the portal has left. */
    List<OpenImport> all() {
        try (var files = Files.list(folder)) {
            return files.filter(file -> file.toString().endsWith(ASKED))
                    .map(file -> JSON.readValue(file.toFile(), OpenImport.class))
                    .toList();
        } catch (NoSuchFileException none) {
            return List.of();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Asked between two records. */
    boolean isStopping() {
        return isStopping;
    }

    @EventListener(ContextClosedEvent.class)
    void stop() {
        isStopping = true;
    }

    /** Whole or not at all, whenever the power goes. */
    private void write(OpenImport open) {
        try {
            var draft = folder.resolve(open.id() + ".draft");
            Files.writeString(draft, JSON.writeValueAsString(open));
            Files.move(draft, folder.resolve(open.id() + ASKED), StandardCopyOption.ATOMIC_MOVE);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** @param begunAgain how many starts of the portal have gone on with it */
    record OpenImport(UUID id, String source, @Nullable String publish, String asker, int begunAgain) {}
}
