package vn.haidang.procedure;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.function.IntConsumer;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Service;
import vn.haidang.procedure.OpenImports.OpenImport;
import vn.haidang.procedure.source.Draft;
import vn.haidang.procedure.source.RecordFile;
import vn.haidang.procedure.source.RecordFile.ReadRecord;
import vn.haidang.staff.CurrentStaff;
import vn.haidang.staff.MayMaintainContent;
import vn.haidang.staff.MayPublish;
import vn.haidang.staff.OnlyThePortal;
import vn.haidang.text.Reason;
import vn.haidang.text.WrongInput;

/** Reads procedures from files of other systems. A file is read whole before anything is changed. */
@Service
public class ProcedureImports {

    private static final Logger log = LoggerFactory.getLogger(ProcedureImports.class);
    private static final int PROGRESS_EVERY = 500;

    private final ProcedureIntake intake;
    private final ProcedureCatalogue catalogue;
    private final OpenImports open;
    private final CurrentStaff current;

    ProcedureImports(ProcedureIntake intake, ProcedureCatalogue catalogue, OpenImports open, CurrentStaff current) {
        this.intake = intake;
        this.catalogue = catalogue;
        this.open = open;
        this.current = current;
    }

    /**
     * What reading the file would do, record by record; nothing is changed.
     *
     * @param progress gets the share that is done, in percent
     * @throws IllegalArgumentException when the file cannot be read at all, in one sentence
     */
    @MayMaintainContent
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
     * Takes one record of a preview in and publishes it.
     *
     * @param source name of the file
     * @throws WrongInput with a message key, when the reason is missing
     */
    @MayPublish
    public ImportReport.Outcome publish(Draft draft, String source, String reason) {
        return intake.takeIn(draft, source, Reason.required(reason));
    }

    /**
     * A record that is wrong is refused with the reason, the rest goes in. The same file again changes nothing.
     *
     * @param publish reason for letting new facts go out at once; null to leave them as proposals
     * @throws IllegalArgumentException when the file cannot be read at all, in one sentence
     */
    @MayPublish
    public ImportReport read(Path file, @Nullable String publish) {
        return read(file, String.valueOf(file.getFileName()), publish, percent -> {});
    }

    /**
     * The file is kept until its last record is in: one that a stop of the portal breaks off goes on at the next start.
     *
     * @param source name under which the file was handed in; every version keeps it
     * @param progress gets the share that is done, in percent
     * @throws ImportStopped when the portal is being stopped meanwhile
     */
    @MayPublish
    public ImportReport read(Path file, String source, @Nullable String publish, IntConsumer progress) {
        var records = RecordFile.read(file);
        return read(open.open(file, source, publish, current.username()), records, progress);
    }

    /** The rest of what an earlier run of the portal began; what is in already changes nothing. */
    @OnlyThePortal
    ImportReport goOn(OpenImport left) {
        return read(left, RecordFile.read(open.records(left)), percent -> {});
    }

    private ImportReport read(OpenImport asked, List<ReadRecord> records, IntConsumer progress) {
        var report = new ImportReport();
        var codes = new HashSet<String>();
        try {
            for (var done = 0; done < records.size(); done++) {
                if (open.isStopping()) {
                    throw new ImportStopped(asked.source(), done, records.size());
                }
                read(records.get(done), asked, report, codes);
                progress.accept((done + 1) * 100 / records.size());
                if ((done + 1) % PROGRESS_EVERY == 0) {
                    log.info("Import     {} records of {}", done + 1, asked.source());
                }
            }
        } catch (ImportStopped stopped) {
            throw stopped;
        } catch (RuntimeException failed) {
            open.close(asked);
            throw failed;
        }
        open.close(asked);
        report.miss(missing(codes).stream().map(ProcedureSummary::code).toList());
        return report;
    }

    private ImportPreview.Line preview(ReadRecord record, HashSet<String> codes) {
        var draft = record.draft();
        if (draft == null) {
            return ImportPreview.Line.refused(record.place(), String.valueOf(record.problem()));
        }
        codes.add(draft.facts().code());
        var expected = intake.expect(draft);
        return new ImportPreview.Line(record.place(), draft, expected.outcome(), expected.difference(), null);
    }

    private void read(ReadRecord record, OpenImport asked, ImportReport report, HashSet<String> codes) {
        var draft = record.draft();
        if (draft == null) {
            report.refuse(record.place(), String.valueOf(record.problem()));
        } else {
            codes.add(draft.facts().code());
            report.add(intake.takeIn(draft, asked.source(), asked.publish()));
        }
    }

    private List<ProcedureSummary> missing(HashSet<String> codes) {
        return catalogue.imported().stream()
                .filter(procedure -> !codes.contains(procedure.code()))
                .toList();
    }
}
