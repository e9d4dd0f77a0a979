package vn.haidang.backoffice;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.progressbar.ProgressBar;
import java.util.function.IntConsumer;
import org.springframework.security.concurrent.DelegatingSecurityContextRunnable;

/** Work that takes longer than a click, beside the page, with a bar that shows how far it is. */
public class BackgroundWork extends Composite<ProgressBar> {

    private static final int POLL_MILLIS = 400;

    public BackgroundWork() {
        getContent().setMin(0);
        getContent().setMax(100);
        getContent().setVisible(false);
        getContent().setWidthFull();
    }

    /** Starts it in the name of whoever is signed in; the page asks for the state until it is done. */
    public void run(Work work) {
        var ui = UI.getCurrent();
        ui.access(() -> {
            getContent().setValue(0);
            getContent().setVisible(true);
            ui.setPollInterval(POLL_MILLIS);
        });
        Runnable task = () -> {
            try {
                var show = work.run(percent -> ui.access(() -> getContent().setValue(percent)));
                ui.access(show::run);
            } finally {
                ui.access(() -> {
                    getContent().setVisible(false);
                    ui.setPollInterval(-1);
                });
            }
        };
        Thread.ofVirtual().name("back office work").start(new DelegatingSecurityContextRunnable(task));
    }

    /** Reports its share in percent; what it returns is done in the page at the end. */
    public interface Work {
        Runnable run(IntConsumer share);
    }
}
