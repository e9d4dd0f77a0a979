package vn.haidang.command;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import tools.jackson.databind.json.JsonMapper;

/**
 * A folder through which a command hands work to the portal that is running: a request as a file, its answer as another.
 * Only the owner of the home folder can write there.
 */
final class CommandInbox {

    private static final JsonMapper JSON = new JsonMapper();
    private static final Duration PATIENCE = Duration.ofMinutes(15);
    private static final String REQUEST = ".request";
    private static final String ANSWER = ".answer";

    private final Path folder;

    CommandInbox(Path folder) {
        this.folder = folder;
        try {
            if (!Files.exists(folder)) {
                Files.createDirectories(folder);
                Files.setPosixFilePermissions(folder, PosixFilePermissions.fromString("rwx------"));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Waits for the answer of the running portal. */
    Commands.Answer send(Commands.Request request) {
        var name = UUID.randomUUID().toString();
        write(name + REQUEST, JSON.writeValueAsString(request));
        var answer = folder.resolve(name + ANSWER);
        var end = System.nanoTime() + PATIENCE.toNanos();
        while (!Files.exists(answer)) {
            if (System.nanoTime() > end) {
                return new Commands.Answer(
                        "The running portal has not answered yet; its log says what it is doing.", 1);
            }
            pause();
        }
        return JSON.readValue(take(answer), Commands.Answer.class);
    }

    /** The names of the requests that wait. */
    List<String> waiting() {
        try (Stream<Path> files = Files.list(folder)) {
            return files.map(file -> file.getFileName().toString())
                    .filter(name -> name.endsWith(REQUEST))
                    .map(name -> name.substring(0, name.length() - REQUEST.length()))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    Commands.Request open(String name) {
        return JSON.readValue(take(folder.resolve(name + REQUEST)), Commands.Request.class);
    }

    void answer(String name, Commands.Answer answer) {
        write(name + ANSWER, JSON.writeValueAsString(answer));
    }

    /** Readers see the whole file or none. */
    private void write(String name, String text) {
        try {
            var draft = Files.writeString(folder.resolve(name + ".draft"), text);
            Files.move(draft, folder.resolve(name), StandardCopyOption.ATOMIC_MOVE);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String take(Path file) {
        try {
            var text = Files.readString(file);
            Files.delete(file);
            return text;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void pause() {
        try {
            Thread.sleep(Duration.ofMillis(100));
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("Interrupted while waiting for the running portal", e);
        }
    }
}
