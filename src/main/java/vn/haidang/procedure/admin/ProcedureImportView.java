package vn.haidang.procedure.admin;

import com.vaadin.flow.component.DetachEvent;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Pre;
import com.vaadin.flow.component.orderedlayout.VerticalLayout;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.streams.UploadHandler;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.function.IntConsumer;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import vn.haidang.backoffice.BackgroundWork;
import vn.haidang.backoffice.FileUpload;
import vn.haidang.backoffice.ReasonDialog;
import vn.haidang.procedure.ImportPreview;
import vn.haidang.procedure.ImportStopped;
import vn.haidang.procedure.ProcedureImports;
import vn.haidang.procedure.Procedures;
import vn.haidang.procedure.source.RecordFile;
import vn.haidang.staff.CurrentStaff;
import vn.haidang.staff.MayMaintainContent;
import vn.haidang.staff.Roles;

/** Hands a file in, shows what it would change, and lets an approver decide. */
@Route("thu-tuc-nhap")
@MayMaintainContent
class ProcedureImportView extends VerticalLayout implements HasDynamicTitle {

    private static final Logger log = LoggerFactory.getLogger(ProcedureImportView.class);

    private final ProcedureImports imports;
    private final Procedures procedures;
    private final CurrentStaff current;
    private final BackgroundWork progress = new BackgroundWork();
    private final FileUpload upload;
    private final Div result = new Div();
    private @Nullable Path handedIn;

    ProcedureImportView(ProcedureImports imports, Procedures procedures, CurrentStaff current) {
        this.imports = imports;
        this.procedures = procedures;
        this.current = current;
        upload = new FileUpload(
                UploadHandler.toTempFile((about, file) -> preview(about.fileName(), file.toPath())),
                RecordFile.LARGEST,
                ".json",
                ".jsonl");
        result.addClassName("rows");
        add(
                new H1(getTranslation("procedure.import")),
                new Paragraph(getTranslation("procedure.import.about")),
                upload,
                progress,
                result);
    }

    @Override
    public String getPageTitle() {
        return getTranslation("procedure.import");
    }

    private void preview(String name, Path file) {
        forget();
        handedIn = file;
        work(share -> {
            var preview = imports.preview(file, share);
            return () -> {
                upload.clearFileList();
                result.add(
                        decisions(preview, name, file),
                        new ImportPreviewBlock(preview, name, imports, procedures, current.is(Roles.APPROVER)));
            };
        });
    }

    private Div decisions(ImportPreview preview, String name, Path file) {
        var decisions = new Div(new Paragraph(getTranslation("procedure.import.file", name)));
        decisions.addClassName("deeds");
        if (current.is(Roles.APPROVER) && preview.isWorthTakingIn()) {
            var propose = new Button(getTranslation("procedure.import.propose"), click -> read(name, file, null));
            var publish = new Button(
                    getTranslation("procedure.import.publish"),
                    click -> new ReasonDialog("procedure.import.publish", "procedure.import.publish", reason -> {
                                read(name, file, reason);
                                return true;
                            })
                            .open());
            publish.addThemeVariants(ButtonVariant.PRIMARY);
            decisions.add(propose, publish);
        }
        return decisions;
    }

    private void read(String name, Path file, @Nullable String reason) {
        work(share -> {
            var report = imports.read(file, name, reason, share);
            return () -> result.add(new Pre(report.words()));
        });
    }

    @Override
    protected void onDetach(DetachEvent event) {
        forget();
    }

    /** A file that was handed in goes when the next one comes, or when its page is left. */
    private void forget() {
        try {
            if (handedIn != null) {
                Files.deleteIfExists(handedIn);
            }
        } catch (IOException e) {
            log.warn("A file that was handed in could not be deleted: {}", e.getMessage());
        }
        handedIn = null;
    }

    private void work(BackgroundWork.Work work) {
        result.removeAll();
        progress.run(share -> attempt(work, share));
    }

    private Runnable attempt(BackgroundWork.Work work, IntConsumer share) {
        try {
            return work.run(share);
        } catch (IllegalArgumentException e) {
            log.info("An import was refused: {}", e.getMessage());
            return () -> result.add(new Paragraph(getTranslation("procedure.import.unreadable")));
        } catch (ImportStopped e) {
            log.info("Import     {}", e.getMessage());
            return () -> result.add(new Paragraph(getTranslation("procedure.import.stopped")));
        }
    }
}
