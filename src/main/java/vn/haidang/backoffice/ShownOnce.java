package vn.haidang.backoffice;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.router.BeforeLeaveEvent;

/** Something that is shown only now, as a first password: who leaves before it is kept is asked. */
public final class ShownOnce {

    private final Component view;
    private boolean isWaiting;

    public ShownOnce(Component view) {
        this.view = view;
    }

    /** From now on it is on the screen. */
    public void shown() {
        isWaiting = true;
        inBrowser("window.onbeforeunload = event => event.preventDefault()");
    }

    /** It has been written down, handed over, or is not on the screen any more. */
    public void kept() {
        isWaiting = false;
        inBrowser("window.onbeforeunload = null");
    }

    /** Reload, and Back to a page of before the office, are asked about by the browser itself. */
    private void inBrowser(String script) {
        view.getUI().ifPresent(ui -> ui.getPage().executeJs(script));
    }

    /** For the view's own {@code beforeLeave}. */
    public void beforeLeave(BeforeLeaveEvent leaving) {
        if (!isWaiting) {
            return;
        }
        var going = leaving.postpone();
        var question = new Question(view, "once.leave", "once.leave.about", () -> {
            kept();
            going.proceed();
        });
        question.addCancelListener(stays -> going.cancel());
        question.open();
    }
}
