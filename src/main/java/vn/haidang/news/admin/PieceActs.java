package vn.haidang.news.admin;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import java.util.Objects;
import java.util.UUID;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import java.util.function.Supplier;
import vn.haidang.backoffice.Deeds;
import vn.haidang.backoffice.ReasonDialog;
import vn.haidang.news.Article;
import vn.haidang.publication.SeenPiece;

/**
 * Buttons that do something with the article on the screen, and then show what came of it.
 *
 * @param view says whether it was done
 * @param reopen gets the piece that is to be seen next
 */
record PieceActs(Component view, Article article, ArticleWork work, Consumer<UUID> reopen) {

    Button button(String key, Runnable deed) {
        return new Button(view.getTranslation(key), click -> deed.run());
    }

    /** A button for what needs no words. */
    Button button(String key, String doneKey, Consumer<SeenPiece> deed) {
        return button(key, () -> {
            var unused = done(doneKey, deed);
        });
    }

    /** A button for what leads to another piece. */
    Button leading(String key, String doneKey, Supplier<UUID> deed) {
        return button(key, () -> Deeds.result(view, doneKey, deed).ifPresent(reopen));
    }

    /** A button for what needs a reason. */
    Button asking(String key, String doneKey, BiConsumer<SeenPiece, String> deed) {
        return button(
                key, () -> new ReasonDialog(key, key, why -> done(doneKey, seen -> deed.accept(seen, why))).open());
    }

    /** @return whether it was done, for dialogs that stay open otherwise */
    boolean done(String doneKey, Consumer<SeenPiece> deed) {
        var isDone = Deeds.attempt(view, doneKey, () -> deed.accept(article.seen()));
        if (isDone) {
            reopen.accept(next());
        }
        return isDone;
    }

    /** A revision that went out is gone; its readers are at the original. */
    private UUID next() {
        return work.exists(article.id()) ? article.id() : Objects.requireNonNull(article.revises());
    }
}
