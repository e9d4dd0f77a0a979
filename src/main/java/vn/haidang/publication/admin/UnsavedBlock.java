package vn.haidang.publication.admin;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import vn.haidang.publication.SideBuffers.Buffer;
import vn.haidang.text.VietnameseDates;

/** What somebody typed and never sent, to be taken back, copied or thrown away; also where it can only be read any more. */
public class UnsavedBlock extends Composite<Div> {

    private final UnsavedWords words;

    /** @param words whose fields are on the screen already */
    public UnsavedBlock(UnsavedWords words) {
        this.words = words;
        getContent().addClassNames("block", "rows");
        show();
        words.takeFromBrowser(this, this::show);
    }

    private void show() {
        var left = words.left();
        getContent().removeAll();
        getContent().setVisible(!left.isEmpty());
        getContent().add(new H2(getTranslation("unsaved.title")));
        left.forEach(buffer -> getContent().add(row(buffer)));
    }

    private Div row(Buffer buffer) {
        var about = new Paragraph(getTranslation(
                "unsaved.at",
                getTranslation("unsaved.field." + words.name(buffer)),
                VietnameseDates.dayAndMinute(buffer.at())));
        about.addClassName("row-facts");
        var text = new Div();
        text.setText(UnsavedWords.words(buffer));
        text.addClassName("original-words");
        var row = new Div(about, text);
        row.addClassName("rows");
        var deeds = new Div(take(buffer, row), copy(buffer), drop(buffer, row));
        deeds.addClassName("deeds");
        row.add(deeds);
        return row;
    }

    private Button take(Buffer buffer, Div row) {
        var take = new Button(getTranslation("unsaved.take"));
        take.addClickListener(click -> {
            if (words.take(buffer)) {
                row.removeFromParent();
            } else {
                take.setText(getTranslation("unsaved.no-field"));
                take.setEnabled(false);
            }
        });
        return take;
    }

    private Button copy(Buffer buffer) {
        var copy = new Button(getTranslation("unsaved.copy"));
        copy.getElement()
                .executeJs(
                        "this.addEventListener('click', () => navigator.clipboard?.writeText($0))",
                        UnsavedWords.words(buffer));
        return copy;
    }

    private Button drop(Buffer buffer, Div row) {
        return new Button(getTranslation("unsaved.drop"), click -> {
            words.drop(buffer);
            row.removeFromParent();
        });
    }
}
