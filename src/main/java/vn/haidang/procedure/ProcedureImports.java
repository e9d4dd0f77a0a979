package vn.haidang.procedure;

import jakarta.annotation.security.RolesAllowed;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.function.IntConsumer;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Service;
import vn.haidang.procedure.source.RecordFile;
import vn.haidang.procedure.source.RecordFile.ReadRecord;
import vn.haidang.staff.Roles;

/** Reads procedures from files of other systems. A file is read whole before anything is changed. */
@Service
public class ProcedureImports {

    private static final Logger log = LoggerFactory.getLogger(ProcedureImports.class);
    private static final int PROGRESS_EVERY = 500;

    private final Procedures procedures;
    private final ProcedureCatalogue catalogue;

    ProcedureImports(Procedures procedures, ProcedureCatalogue catalogue) {
        this.procedures = procedures;
        this.catalogue = catalogue;
    }

    /**
     * What reading the file would do, record by record; nothing is changed.
     *
     * @param progress gets the share that is done, in percent
     * @throws IllegalArgumentException when the file cannot be read at all, in one sentence
     */
    @RolesAllowed({Roles.EDITOR, Roles.APPROVER, Roles.SYSTEM})
    public ImportPreview preview(Path file, IntConsumer progress) {
        var records = RecordFile.read(file);
        var lines = new ArrayList<ImportPreview.Line>();
        var codes = new HashSet<String>();
        for (var record : records) {
            lines.add(preview(record, codes));
            progress.accept(lines.size() * 100 / records.size());
        }
        return new ImportPreview(lines, missing(codes));
    }

    /**
     * A record that is wrong is refused with the reason, the rest goes in. The same file again changes nothing.
     *
     * @param publish reason for letting new facts go out at once; null to leave them as proposals
     * @throws IllegalArgumentException when the file cannot be read at all, in one sentence
     */
    @RolesAllowed({Roles.APPROVER, Roles.SYSTEM})
    public ImportReport read(Path file, @Nullable String publish) {
        return read(file, publish, percent -> {});
    }

    /** @param progress gets the share that is done, in percent */
    @RolesAllowed({Roles.APPROVER, Roles.SYSTEM})
    public ImportReport read(Path file, @Nullable String publish, IntConsumer progress) {
        var source = String.valueOf(file.getFileName());
        var records = RecordFile.read(file);
        var report = new ImportReport();
        var codes = new HashSet<String>();
        for (var done = 1; done <= records.size(); done++) {
            read(records.get(done - 1), source, publish, report, codes);
            progress.accept(done * 100 / records.size());
            if (done % PROGRESS_EVERY == 0) {
                log.info("Import     {} records of {}", done, source);
            }
        }
        report.miss(missing(codes));
        return report;
    }

    private ImportPreview.Line preview(ReadRecord record, HashSet<String> codes) {
        var draft = record.draft();
        if (draft == null) {
            return ImportPreview.Line.refused(record.place(), String.valueOf(record.problem()));
        }
        codes.add(draft.facts().code());
        var expected = procedures.expect(draft);
        return new ImportPreview.Line(
                record.place(),
                draft.facts().code(),
                draft.facts().name(),
                expected.outcome(),
                expected.difference(),
                draft.findings(),
                null);
    }

    private void read(
            ReadRecord record, String source, @Nullable String publish, ImportReport report, HashSet<String> codes) {
        var draft = record.draft();
        if (draft == null) {
            report.refuse(record.place(), String.valueOf(record.problem()));
        } else {
            codes.add(draft.facts().code());
            report.add(procedures.takeIn(draft, source, publish));
        }
    }

    private List<String> missing(HashSet<String> codes) {
        return catalogue.importedCodes().stream()
                .filter(code -> !codes.contains(code))
                .toList();
    }
}
