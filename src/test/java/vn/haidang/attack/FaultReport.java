package vn.haidang.attack;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;

/** What the checks of faults have measured, a line each, for whoever reads a check run. */
public final class FaultReport {

    private static final Path FOLDER = Path.of("target", "check");

    private FaultReport() {}

    public static synchronized void add(String line) throws IOException {
        Files.createDirectories(FOLDER);
        Files.writeString(
                FOLDER.resolve("faults.txt"),
                "Fault: " + line + "\n",
                StandardOpenOption.CREATE,
                StandardOpenOption.APPEND);
    }
}
