package vn.haidang.procedure;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import vn.haidang.command.Commands;
import vn.haidang.procedure.OpenImports.OpenImport;
import vn.haidang.staff.CurrentStaff;

/** Goes on at the start with the imports that a stop, or a crash, has broken off. */
@Component
class ImportsGoOn {

    /** One that has ended so many starts is not tried again. */
    static final int MOST_TRIES = 3;

    private static final Logger log = LoggerFactory.getLogger(ImportsGoOn.class);

    private final OpenImports open;
    private final ProcedureImports imports;
    private final CurrentStaff current;

    ImportsGoOn(OpenImports open, ProcedureImports imports, CurrentStaff current) {
        this.open = open;
        this.imports = imports;
        this.current = current;
    }

    @EventListener
    void on(ApplicationReadyEvent event) {
        if (!Commands.isMeant(event.getArgs())) {
            Thread.ofVirtual().name("import").start(this::goOn);
        }
    }

    void goOn() {
        for (var left : open.all()) {
            current.asSystem(left.asker(), () -> goOn(left));
        }
    }

    private void goOn(OpenImport left) {
        if (left.begunAgain() >= MOST_TRIES) {
            log.error("Import     {} is given up: {} starts did not bring it to its end", left.source(), MOST_TRIES);
            open.close(left);
            return;
        }
        log.info("Import     {} goes on", left.source());
        try {
            var report = imports.goOn(open.begunAgain(left));
            log.info("Import     {}: {}", left.source(), report.words());
        } catch (ImportStopped again) {
            log.info("Import     {}", again.getMessage());
        } catch (RuntimeException e) {
            log.error("Import     {} did not go on", left.source(), e);
        }
    }
}
