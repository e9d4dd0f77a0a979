package vn.haidang.publication.admin;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.Set;
import vn.haidang.text.PasteNote;

/** What the last paste changed or could not keep; stays until somebody has looked at it. */
class PasteReport extends Composite<Div> {

    PasteReport() {
        getContent().addClassName("editor-pasted");
        getContent().getElement().setAttribute("role", "status");
    }

    void tell(Set<PasteNote> notes) {
        getContent().removeAll();
        if (notes.isEmpty()) {
            return;
        }
        var list = new UnorderedList();
        notes.forEach(note -> list.add(new ListItem(getTranslation(note.key()))));
        getContent()
                .add(
                        new Paragraph(getTranslation("text.pasted")),
                        list,
                        new Button(getTranslation("text.pasted.close"), click -> tell(Set.of())));
    }
}
