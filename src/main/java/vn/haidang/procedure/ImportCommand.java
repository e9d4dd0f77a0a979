package vn.haidang.procedure;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import org.springframework.stereotype.Component;
import vn.haidang.command.CommandLine;
import vn.haidang.command.PortalCommand;

/** {@code bin/portal import-procedures [--preview | --publish --reason TEXT] FILE…}. */
@Component
class ImportCommand implements PortalCommand {

    private final ProcedureImports imports;

    ImportCommand(ProcedureImports imports) {
        this.imports = imports;
    }

    @Override
    public String name() {
        return "import-procedures";
    }

    @Override
    public String run(CommandLine line) {
        var parsed = line.parse(Set.of("--preview", "--publish"), Set.of("--reason"));
        var reason = parsed.value("--reason");
        if (parsed.has("--publish") && (reason == null || reason.isBlank())) {
            throw new IllegalArgumentException("--publish needs --reason TEXT: the reason stays with every version.");
        }
        if (parsed.files().isEmpty()) {
            throw new IllegalArgumentException("Name the files to read.");
        }
        if (parsed.has("--preview") && parsed.has("--publish")) {
            throw new IllegalArgumentException("Either --preview or --publish, not both.");
        }
        var publish = parsed.has("--publish") ? reason : null;
        return answer(
                parsed.files(),
                file -> parsed.has("--preview")
                        ? imports.preview(file, percent -> {}).words()
                        : imports.read(file, publish).words());
    }

    /** A file that cannot be read is no reason to leave the next one out, but the command has not done all. */
    private static String answer(List<Path> files, Function<Path, String> work) {
        var answers = new ArrayList<String>();
        var isWhole = true;
        for (var file : files) {
            try {
                answers.add("%s: %s".formatted(file.getFileName(), work.apply(file)));
            } catch (IllegalArgumentException | ImportStopped e) {
                isWhole = false;
                answers.add(String.valueOf(e.getMessage()));
            }
        }
        var said = String.join("\n", answers);
        if (!isWhole) {
            throw new IllegalArgumentException(said);
        }
        return said;
    }
}
