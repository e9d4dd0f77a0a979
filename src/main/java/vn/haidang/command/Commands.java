package vn.haidang.command;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.boot.ExitCodeGenerator;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import vn.haidang.database.HomeLock;
import vn.haidang.staff.CurrentStaff;

/** Runs the command that was asked for. */
@Component
@Order(Commands.AFTER_SEED_CONTENT)
public class Commands implements ApplicationRunner, ExitCodeGenerator {

    static final int AFTER_SEED_CONTENT = 25;

    private static final int FAILED = 1;
    private static final int WRONGLY_ASKED = 2;
    private static final Logger log = LoggerFactory.getLogger(Commands.class);

    private final List<PortalCommand> commands;
    private final CurrentStaff current;
    private volatile int exitCode;

    Commands(List<PortalCommand> commands, CurrentStaff current) {
        this.commands = commands;
        this.current = current;
    }

    /** Whether the arguments of the process name a command; else it is to serve. */
    public static boolean isMeant(String[] arguments) {
        return arguments.length > 0 && !arguments[0].startsWith("-");
    }

    /** Lets the portal that is running on the same home do it, if there is one, and prints its answer. */
    public static boolean handOver(String[] arguments) {
        var home = Path.of(Objects.requireNonNullElse(System.getenv("PORTAL_HOME"), "data"));
        if (!HomeLock.isTaken(home)) {
            return false;
        }
        System.out.println(new CommandInbox(home.resolve("inbox")).send(request(arguments)));
        return true;
    }

    @Override
    public void run(ApplicationArguments arguments) {
        var words = arguments.getSourceArgs();
        if (isMeant(words)) {
            System.out.println(answer(request(words)));
        }
    }

    /** Of a process that ran a command itself. */
    @Override
    public int getExitCode() {
        return exitCode;
    }

    String answer(Request request) {
        var command =
                commands.stream().filter(it -> it.name().equals(request.name())).findFirst();
        if (command.isEmpty()) {
            exitCode = WRONGLY_ASKED;
            return "There is no command \"%s\".".formatted(request.name());
        }
        var answer = new StringBuilder();
        try {
            current.asSystem("bin/portal", () -> answer.append(command.get().run(request.line())));
        } catch (IllegalArgumentException e) {
            exitCode = WRONGLY_ASKED;
            answer.append(e.getMessage());
        } catch (RuntimeException e) {
            log.error("The command {} failed", request.name(), e);
            exitCode = FAILED;
            answer.append("That failed; the log of the portal says why.");
        }
        return answer.toString();
    }

    /** Settings of the program, as --portal.home=/srv/portal, are not for the command. */
    public static List<String> withoutSettings(String[] arguments) {
        return Arrays.stream(arguments).filter(word -> !isSetting(word)).toList();
    }

    private static boolean isSetting(String word) {
        var end = word.indexOf('=');
        return word.startsWith("--") && end > 0 && word.substring(0, end).indexOf('.') > 0;
    }

    private static Request request(String[] arguments) {
        var words = withoutSettings(arguments);
        return new Request(
                words.getFirst(),
                words.subList(1, words.size()),
                Path.of("").toAbsolutePath().toString());
    }

    /** A command on its way to the process that carries it out. */
    record Request(String name, List<String> words, String folder) {

        CommandLine line() {
            return new CommandLine(words, folder);
        }
    }
}
