package vn.haidang.news.admin;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import java.time.Instant;
import vn.haidang.text.VietnameseDates;

/** Says that something was typed and never saved, and leaves the choice. */
class UnsavedNote extends Composite<Div> {

    /** @param isOutdated whether the piece has changed since these words were typed */
    UnsavedNote(Instant at, boolean isOutdated, Runnable use, Runnable forget) {
        getContent().addClassNames("block", "rows");
        var deeds = new Div(button("article.unsaved.use", use), button("article.unsaved.forget", forget));
        deeds.addClassName("deeds");
        getContent().add(new Paragraph(getTranslation("article.unsaved", VietnameseDates.dayAndMinute(at))));
        if (isOutdated) {
            var warning = new Paragraph(getTranslation("article.unsaved.outdated"));
            warning.addClassName("warning");
            getContent().add(warning);
        }
        getContent().add(deeds);
    }

    private Button button(String key, Runnable deed) {
        return new Button(getTranslation(key), click -> {
            deed.run();
            getContent().removeFromParent();
        });
    }
}
