package vn.haidang.procedure.admin;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.component.textfield.TextField;
import java.util.Optional;
import vn.haidang.procedure.RequiredPaper;

/** One paper to bring. */
class PaperRow implements RepeatedRows.Row<RequiredPaper> {

    private static final int MOST = 20;

    private final TextField name = new TextField();
    private final IntegerField originals = new IntegerField();
    private final IntegerField copies = new IntegerField();
    private final TextField form = new TextField();
    private final TextField note = new TextField();
    private final Div fields = new Div(name, originals, copies, form, note);

    PaperRow() {
        name.setLabel(name.getTranslation("procedure.paper.name"));
        originals.setLabel(name.getTranslation("procedure.paper.originals"));
        copies.setLabel(name.getTranslation("procedure.paper.copies"));
        form.setLabel(name.getTranslation("procedure.paper.form"));
        note.setLabel(name.getTranslation("procedure.paper.note"));
        counted(originals);
        counted(copies);
        name.addClassName("whole-row");
        form.addClassName("wide");
        note.addClassName("wide");
        fields.addClassName("form-fields");
    }

    private static void counted(IntegerField field) {
        field.setMin(0);
        field.setMax(MOST);
        field.setStepButtonsVisible(true);
    }

    @Override
    public Component component() {
        return fields;
    }

    @Override
    public void read(RequiredPaper paper) {
        name.setValue(paper.name());
        originals.setValue(paper.originals());
        copies.setValue(paper.copies());
        form.setValue(Texts.orEmpty(paper.form()));
        note.setValue(Texts.orEmpty(paper.note()));
    }

    @Override
    public Optional<RequiredPaper> write() {
        return name.getValue().isBlank()
                ? Optional.empty()
                : Optional.of(new RequiredPaper(
                        name.getValue().strip(),
                        originals.getValue(),
                        copies.getValue(),
                        Texts.orNull(form),
                        Texts.orNull(note)));
    }

    @Override
    public void focus() {
        name.focus();
    }
}
