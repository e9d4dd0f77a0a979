package vn.haidang.feedback.admin;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import vn.haidang.backoffice.Deeds;
import vn.haidang.backoffice.Question;
import vn.haidang.backoffice.ReasonDialog;
import vn.haidang.feedback.SeenCase;
import vn.haidang.publication.admin.UnsavedWords;

/** Buttons that act on the case as the screen shows it, say what was done, and show what became of it. */
class CaseActs {

    private final Component where;
    private final SeenCase seen;
    private final UnsavedWords unsaved;
    private final Runnable reload;

    /**
     * @param where the words come from and the messages go to
     * @param unsaved keeps what is typed until it is sent
     */
    CaseActs(Component where, SeenCase seen, UnsavedWords unsaved, Runnable reload) {
        this.where = where;
        this.seen = seen;
        this.unsaved = unsaved;
        this.reload = reload;
    }

    Button button(String key, Runnable pressed) {
        return new Button(where.getTranslation(key), click -> pressed.run());
    }

    /** A button whose deed needs words. */
    Button asking(
            String key,
            String labelKey,
            String requiredKey,
            int length,
            String doneKey,
            BiConsumer<SeenCase, String> deed) {
        return button(key, () -> {
            var name = key.substring(key.indexOf('.') + 1);
            var dialog = new ReasonDialog(key, key, labelKey, requiredKey, length, text -> {
                return done(doneKey, it -> deed.accept(it, text), name);
            });
            unsaved.restore(name, dialog.words());
            unsaved.follow(name, dialog.words());
            dialog.open();
        });
    }

    /** A button whose deed cannot be taken back. */
    Button confirmed(String key, String aboutKey, String doneKey, Consumer<SeenCase> deed) {
        return button(key, () -> new Question(where, key, aboutKey, () -> done(doneKey, deed)).open());
    }

    /**
     * @param sent the fields whose words went with it
     * @return whether it was done; if not, the screen has said why and stays as it is
     */
    boolean done(String doneKey, Consumer<SeenCase> deed, String... sent) {
        var done = Deeds.attempt(where, doneKey, () -> deed.accept(seen));
        if (done) {
            unsaved.sent(sent);
            reload.run();
        }
        return done;
    }
}
