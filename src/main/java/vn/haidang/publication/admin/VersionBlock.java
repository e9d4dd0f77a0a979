package vn.haidang.publication.admin;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.select.Select;
import java.util.List;
import java.util.Map;
import java.util.function.IntConsumer;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import vn.haidang.backoffice.Persons;
import vn.haidang.publication.PieceRef;
import vn.haidang.publication.PieceVersion;
import vn.haidang.publication.PieceVersions;
import vn.haidang.text.VietnameseDates;

/** The named saves of a piece: two of them compared in words, one of them brought back into the form. */
public class VersionBlock extends Composite<Div> {

    private final PieceVersions versions;
    private final PieceRef piece;
    private final UnaryOperator<Map<String, String>> inWords;
    private final Select<PieceVersion> from = new Select<>();
    private final Select<PieceVersion> to = new Select<>();
    private final Div changes = new Div();

    /**
     * @param inWords says in words what a version keeps as codes
     * @param restore gets the number of the version that is wanted back; null when none may be brought back
     */
    public VersionBlock(
            PieceVersions versions,
            PieceRef piece,
            UnaryOperator<Map<String, String>> inWords,
            @Nullable IntConsumer restore) {
        this.versions = versions;
        this.piece = piece;
        this.inWords = inWords;
        var all = versions.all(piece);
        getContent().addClassNames("block", "rows");
        getContent().add(new H2(getTranslation("version.title")));
        if (all.size() < 2) {
            getContent().add(new Paragraph(getTranslation("version.none")));
            return;
        }
        var choice =
                new Div(chooser(from, "version.from", all, all.get(1)), chooser(to, "version.to", all, all.getFirst()));
        choice.addClassName("tools");
        if (restore != null) {
            choice.add(new Button(
                    getTranslation("version.restore"),
                    click -> restore.accept(from.getValue().number())));
        }
        changes.addClassName("changes");
        getContent().add(choice, changes);
        compare();
    }

    private Select<PieceVersion> chooser(
            Select<PieceVersion> select, String key, List<PieceVersion> all, PieceVersion chosen) {
        select.setLabel(getTranslation(key));
        select.setItems(all);
        select.setItemLabelGenerator(this::name);
        select.setValue(chosen);
        select.setWidth("min(100%, 24rem)");
        select.addValueChangeListener(change -> compare());
        return select;
    }

    private String name(@Nullable PieceVersion version) {
        if (version == null) {
            return "";
        }
        var note = version.note().isEmpty() ? "" : ": " + version.note();
        return "%d · %s · %s%s"
                .formatted(
                        version.number(),
                        VietnameseDates.dayAndMinute(version.at()),
                        Persons.name(version.author()),
                        note);
    }

    private void compare() {
        changes.removeAll();
        var found =
                versions.compare(piece, from.getValue().number(), to.getValue().number(), inWords);
        found.forEach(change -> changes.add(new H3(getTranslation(change.field())), new WordsShown(change.words())));
        if (found.isEmpty()) {
            changes.add(new Paragraph(getTranslation("version.same")));
        }
    }
}
