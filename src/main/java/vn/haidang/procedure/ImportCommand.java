package vn.haidang.procedure;

import java.nio.file.Path;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
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
        return parsed.files().stream()
                .map(file -> "%s: %s"
                        .formatted(file.getFileName(), parsed.has("--preview") ? preview(file) : read(file, publish)))
                .collect(Collectors.joining("\n"));
    }

    private String preview(Path file) {
        return answer(() -> imports.preview(file, percent -> {}).words());
    }

    private String read(Path file, @Nullable String publish) {
        return answer(() -> imports.read(file, publish).words());
    }

    /** A file that cannot be read is no reason to leave the next one out. */
    private static String answer(Supplier<String> work) {
        try {
            return work.get();
        } catch (IllegalArgumentException | ImportStopped e) {
            return String.valueOf(e.getMessage());
        }
    }
}
