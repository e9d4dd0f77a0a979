package vn.haidang.procedure.admin;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.TextField;
import java.util.Optional;
import vn.haidang.procedure.PaperCase;
import vn.haidang.procedure.RequiredPaper;

/** A case with the papers that it asks for; the ordinary one has no name. */
class PaperCaseRow implements RepeatedRows.Row<PaperCase> {

    private final TextField name = new TextField();
    private final RepeatedRows<RequiredPaper> papers =
            new RepeatedRows<>("procedure.paper.add", "procedure.paper.remove", PaperRow::new);
    private final Div fields = new Div(name, papers);

    PaperCaseRow() {
        name.setLabel(name.getTranslation("procedure.case.name"));
        name.setHelperText(name.getTranslation("procedure.case.help"));
        name.setWidthFull();
        fields.addClassName("rows");
    }

    @Override
    public Component component() {
        return fields;
    }

    @Override
    public void read(PaperCase group) {
        name.setValue(group.name());
        papers.read(group.papers());
    }

    @Override
    public Optional<PaperCase> write() {
        var written = papers.write();
        return written.isEmpty()
                ? Optional.empty()
                : Optional.of(new PaperCase(name.getValue().strip(), written));
    }

    @Override
    public void focus() {
        name.focus();
    }
}
