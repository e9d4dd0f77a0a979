package vn.haidang.procedure;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import vn.haidang.database.HomeLock;
import vn.haidang.staff.CurrentStaff;

/** {@code bin/portal import-procedures [--publish --reason TEXT] FILE…}. */
@Component
@Order(ImportCommand.AFTER_SEED_CONTENT)
public class ImportCommand implements ApplicationRunner {

    static final int AFTER_SEED_CONTENT = 25;
    private static final String NAME = "import-procedures";

    private final ProcedureImports imports;
    private final CurrentStaff current;

    ImportCommand(ProcedureImports imports, CurrentStaff current) {
        this.imports = imports;
        this.current = current;
    }

    public static boolean isMeant(String[] arguments) {
        return arguments.length > 0 && arguments[0].equals(NAME);
    }

    /** Gives the files to the portal that is running on the same home, if there is one, and prints its report. */
    public static boolean handOver(String[] arguments) {
        var request = Request.parse(arguments);
        var home = Path.of(Objects.requireNonNullElse(System.getenv("PORTAL_HOME"), "data"));
        if (!HomeLock.isTaken(home)) {
            return false;
        }
        System.out.println(new ImportInbox(home.resolve("inbox")).send(request));
        return true;
    }

    @Override
    public void run(ApplicationArguments arguments) {
        var words = arguments.getSourceArgs();
        if (isMeant(words)) {
            System.out.println(read(Request.parse(words)));
        }
    }

    String read(Request request) {
        var answers = new ArrayList<String>();
        current.asSystem("bin/portal", () -> {
            for (var file : request.files()) {
                answers.add(file.getFileName() + ": " + answer(file, request.publish()));
            }
        });
        return String.join("\n", answers);
    }

    private String answer(Path file, @Nullable String publish) {
        try {
            return imports.read(file, publish).words();
        } catch (IllegalArgumentException e) {
            return String.valueOf(e.getMessage());
        }
    }

    /**
     * What was asked for on the command line.
     *
     * @param publish the reason; null when publishing was not asked for
     */
    record Request(List<Path> files, @Nullable String publish) {

        static Request parse(String[] arguments) {
            var files = new ArrayList<Path>();
            var publish = false;
            String reason = null;
            for (var i = 1; i < arguments.length; i++) {
                switch (arguments[i]) {
                    case "--publish" -> publish = true;
                    case "--reason" -> reason = ++i < arguments.length ? arguments[i] : null;
                    default -> files.add(Path.of(arguments[i]).toAbsolutePath().normalize());
                }
            }
            if (publish && (reason == null || reason.isBlank())) {
                throw refused("--publish needs --reason TEXT: the reason stays with every version.");
            }
            files.stream().filter(file -> !Files.isReadable(file)).findFirst().ifPresent(file -> {
                throw refused(file + " cannot be read.");
            });
            return new Request(files, publish ? reason : null);
        }

        private static vn.haidang.database.CannotStart refused(String sentence) {
            return new vn.haidang.database.CannotStart(sentence);
        }
    }
}
