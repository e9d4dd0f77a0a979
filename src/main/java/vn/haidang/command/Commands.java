package vn.haidang.command;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.OptionalInt;
import java.util.stream.Collectors;
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

    private static final int WRONGLY_ASKED = 2;
    private static final String HOME = "--portal.home=";
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

    /**
     * Lets the portal that is running on the same home do it, if there is one, and prints its answer.
     *
     * @return with what the process ends; empty when no portal runs there
     */
    public static OptionalInt handOver(String[] arguments) {
        var home = home(arguments);
        if (!HomeLock.isTaken(home)) {
            return OptionalInt.empty();
        }
        var answer = new CommandInbox(home.resolve("inbox")).send(request(arguments));
        answer.print();
        return OptionalInt.of(answer.exitCode());
    }

    private static Path home(String[] arguments) {
        return Path.of(Arrays.stream(arguments)
                .filter(word -> word.startsWith(HOME))
                .map(word -> word.substring(HOME.length()))
                .findFirst()
                .orElseGet(() -> Objects.requireNonNullElse(System.getenv("PORTAL_HOME"), "data")));
    }

    @Override
    public void run(ApplicationArguments arguments) {
        var words = arguments.getSourceArgs();
        if (isMeant(words)) {
            var answer = answer(request(words));
            answer.print();
            exitCode = answer.exitCode();
        }
    }

    /** Of a process that ran a command itself. */
    @Override
    public int getExitCode() {
        return exitCode;
    }

    Answer answer(Request request) {
        var command =
                commands.stream().filter(it -> it.name().equals(request.name())).findFirst();
        if (command.isEmpty()) {
            return new Answer(
                    "There is no command \"%s\". There are: %s."
                            .formatted(
                                    request.name(),
                                    commands.stream()
                                            .map(PortalCommand::name)
                                            .sorted()
                                            .collect(Collectors.joining(", "))),
                    WRONGLY_ASKED);
        }
        var said = new StringBuilder();
        try {
            current.asSystem("bin/portal", () -> said.append(command.get().run(request.line())));
            return new Answer(said.toString(), 0);
        } catch (IllegalArgumentException e) {
            return new Answer(String.valueOf(e.getMessage()), WRONGLY_ASKED);
        } catch (RuntimeException e) {
            log.error("The command {} failed", request.name(), e);
            return Answer.FAILURE;
        }
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

    /** What a command says, and with what its process ends: 0 for done, 1 for failed, 2 for wrongly asked. */
    record Answer(String text, int exitCode) {

        static final Answer FAILURE = new Answer("That failed; the log of the portal says why.", 1);

        /** What went wrong is no result that a script would read. */
        void print() {
            (exitCode == 0 ? System.out : System.err).println(text);
        }
    }

    /** A command on its way to the process that carries it out. */
    record Request(String name, List<String> words, String folder) {

        CommandLine line() {
            return new CommandLine(words, folder);
        }
    }
}
