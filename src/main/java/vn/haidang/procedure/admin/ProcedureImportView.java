package vn.haidang.procedure.admin;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Pre;
import com.vaadin.flow.component.orderedlayout.VerticalLayout;
import com.vaadin.flow.component.progressbar.ProgressBar;
import com.vaadin.flow.component.upload.Upload;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.streams.UploadHandler;
import jakarta.annotation.security.RolesAllowed;
import java.io.File;
import java.nio.file.Path;
import java.util.function.IntConsumer;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.security.concurrent.DelegatingSecurityContextRunnable;
import vn.haidang.backoffice.ReasonDialog;
import vn.haidang.procedure.ProcedureImports;
import vn.haidang.procedure.source.RecordFile;
import vn.haidang.staff.CurrentStaff;
import vn.haidang.staff.Roles;

/** Hands a file in, shows what it would change, and lets an approver decide. */
@Route("thu-tuc-nhap")
@RolesAllowed({Roles.EDITOR, Roles.APPROVER})
class ProcedureImportView extends VerticalLayout implements HasDynamicTitle {

    private static final Logger log = LoggerFactory.getLogger(ProcedureImportView.class);
    private static final int POLL_MILLIS = 400;

    private final ProcedureImports imports;
    private final CurrentStaff current;
    private final ProgressBar progress = new ProgressBar(0, 100);
    private final Div result = new Div();

    ProcedureImportView(ProcedureImports imports, CurrentStaff current) {
        this.imports = imports;
        this.current = current;
        var upload = new Upload(UploadHandler.toTempFile((about, file) -> preview(about.fileName(), file)));
        upload.setAcceptedFileTypes(".json", ".jsonl");
        upload.setMaxFiles(1);
        upload.setMaxFileSize((int) RecordFile.LARGEST);
        progress.setVisible(false);
        progress.setWidthFull();
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

    private void preview(String name, File file) {
        work(share -> {
            var preview = imports.preview(file.toPath(), share);
            return () -> result.add(new ImportPreviewBlock(preview), decisions(name, file.toPath()));
        });
    }

    private Div decisions(String name, Path file) {
        var decisions = new Div(new Paragraph(getTranslation("procedure.import.file", name)));
        decisions.addClassName("deeds");
        if (current.is(Roles.APPROVER)) {
            var propose = new Button(getTranslation("procedure.import.propose"), click -> read(file, null));
            var publish = new Button(
                    getTranslation("procedure.import.publish"),
                    click -> new ReasonDialog("procedure.import.publish", "procedure.import.publish", reason -> {
                                read(file, reason);
                                return true;
                            })
                            .open());
            publish.addThemeVariants(ButtonVariant.PRIMARY);
            decisions.add(propose, publish);
        }
        return decisions;
    }

    private void read(Path file, @Nullable String reason) {
        work(share -> {
            var report = imports.read(file, reason, share);
            return () -> result.add(new Pre(report.words()));
        });
    }

    /** Beside the page, which asks for the state until it is done. */
    private void work(Work work) {
        var ui = UI.getCurrent();
        ui.access(() -> {
            result.removeAll();
            progress.setValue(0);
            progress.setVisible(true);
            ui.setPollInterval(POLL_MILLIS);
        });
        Runnable task = () -> {
            var show = attempt(work, percent -> ui.access(() -> progress.setValue(percent)));
            ui.access(() -> {
                progress.setVisible(false);
                ui.setPollInterval(-1);
                show.run();
            });
        };
        Thread.ofVirtual().name("import").start(new DelegatingSecurityContextRunnable(task));
    }

    private Runnable attempt(Work work, IntConsumer share) {
        try {
            return work.run(share);
        } catch (IllegalArgumentException e) {
            log.info("An import was refused: {}", e.getMessage());
            return () -> result.add(new Paragraph(getTranslation("procedure.import.unreadable")));
        }
    }

    /** @return what to show when it is done */
    private interface Work {
        Runnable run(IntConsumer share);
    }
}
