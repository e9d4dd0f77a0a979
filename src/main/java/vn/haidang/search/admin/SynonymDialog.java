package vn.haidang.search.admin;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import java.util.List;
import vn.haidang.backoffice.Deeds;
import vn.haidang.search.Synonym;
import vn.haidang.search.Synonyms;
import vn.haidang.text.VietnameseDates;
import vn.haidang.text.WrongInput;

/** One entry: what is said, what it means a line each, and what it was before. */
class SynonymDialog extends Dialog {

    private final Synonyms synonyms;
    private final TextField say = new TextField();
    private final TextArea means = new TextArea();
    private final Runnable changed;

    /** @param said of an entry that is there, or of a new one with a first word */
    SynonymDialog(Synonyms synonyms, String said, List<String> meanings, Runnable changed) {
        this.synonyms = synonyms;
        this.changed = changed;
        setHeaderTitle(getTranslation(meanings.isEmpty() ? "synonym.add" : "synonym.change"));
        say.setLabel(getTranslation("synonym.say"));
        say.setValue(said);
        say.setReadOnly(!meanings.isEmpty());
        say.setWidthFull();
        means.setLabel(getTranslation("synonym.means"));
        means.setHelperText(getTranslation("synonym.means.help"));
        means.setValue(String.join("\n", meanings));
        means.setWidthFull();
        add(say, means);
        if (!meanings.isEmpty()) {
            add(history(said));
            getFooter()
                    .add(new Button(getTranslation("synonym.remove"), click -> attempt(() -> synonyms.remove(said))));
        }
        var save = new Button(getTranslation("synonym.save"), click -> attempt(() -> synonyms.put(typed())));
        save.addThemeVariants(ButtonVariant.PRIMARY);
        getFooter().add(new Button(getTranslation("reason.cancel"), click -> close()), save);
        setWidth("min(34rem, 94vw)");
    }

    private void attempt(Runnable deed) {
        if (Deeds.attempt(this, "synonym.saved", deed)) {
            close();
            changed.run();
        }
    }

    private Synonym typed() {
        try {
            return new Synonym(
                    say.getValue(),
                    means.getValue()
                            .lines()
                            .map(String::strip)
                            .filter(line -> !line.isEmpty())
                            .toList());
        } catch (IllegalArgumentException e) {
            throw new WrongInput("synonym.wrong", e);
        }
    }

    private Details history(String said) {
        var list = new UnorderedList();
        synonyms.history(said)
                .forEach(state -> list.add(new ListItem("%s, %s: %s"
                        .formatted(
                                VietnameseDates.dayAndMinute(state.changedAt()),
                                state.changedBy(),
                                state.means().isEmpty()
                                        ? getTranslation("synonym.removed")
                                        : String.join(" · ", state.means())))));
        return new Details(getTranslation("synonym.history"), list);
    }
}
