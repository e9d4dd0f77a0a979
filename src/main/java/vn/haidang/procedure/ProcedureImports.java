package vn.haidang.procedure;

import jakarta.annotation.security.RolesAllowed;
import java.io.BufferedReader;
import java.io.IOException;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Service;
import tools.jackson.core.JacksonException;
import vn.haidang.staff.Roles;

/** Reads procedures from files of other systems. */
@Service
public class ProcedureImports {

    private static final Logger log = LoggerFactory.getLogger(ProcedureImports.class);
    private static final int PROGRESS_EVERY = 500;

    private final Procedures procedures;

    ProcedureImports(Procedures procedures) {
        this.procedures = procedures;
    }

    /**
     * Reads one record a line; a record that is wrong is refused with the reason, the rest goes in. The same file again
     * changes nothing.
     *
     * @param publish reason for letting new facts go out at once; null to leave them as proposals
     * @throws IllegalArgumentException when the file cannot be read at all, in one sentence
     */
    @RolesAllowed({Roles.APPROVER, Roles.SYSTEM})
    public ImportReport read(Path file, @Nullable String publish) {
        var report = new ImportReport();
        try (var lines = Files.newBufferedReader(file, StandardCharsets.UTF_8)) {
            readLines(lines, file.getFileName().toString(), publish, report);
        } catch (CharacterCodingException e) {
            throw new IllegalArgumentException(file + " is not UTF-8 text.", e);
        } catch (IOException e) {
            throw new IllegalArgumentException("%s cannot be read (%s).".formatted(file, e.getMessage()), e);
        }
        return report;
    }

    private void readLines(BufferedReader lines, String source, @Nullable String publish, ImportReport report)
            throws IOException {
        var number = 0;
        for (var line = lines.readLine(); line != null; line = lines.readLine()) {
            number++;
            if (!line.isBlank()) {
                readRecord(line, number, source, publish, report);
            }
            if (number % PROGRESS_EVERY == 0) {
                log.info("Import     {} lines of {}", number, source);
            }
        }
    }

    private void readRecord(String line, int number, String source, @Nullable String publish, ImportReport report) {
        try {
            var facts = FactsConverter.JSON.readValue(line, DumpRecord.class).facts();
            report.add(procedures.takeIn(facts, source, publish));
        } catch (JacksonException e) {
            report.refuse(number, "not a JSON record (%s)".formatted(e.getOriginalMessage()));
        } catch (IllegalArgumentException e) {
            report.refuse(number, String.valueOf(e.getMessage()));
        }
    }
}
