package vn.haidang.deadline.admin;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import vn.haidang.backoffice.RowLink;
import vn.haidang.backoffice.RowLink.Tone;
import vn.haidang.deadline.MovedDeadline;
import vn.haidang.text.VietnameseDates;

/** Which open cases would move, from when to when. */
class DryRun extends Composite<Div> {

    private static final int SHOWN = 200;

    /** What was tried is not what is asked for any more. */
    void clear() {
        getContent().removeAll();
    }

    void show(List<MovedDeadline> moved) {
        getContent().removeAll();
        getContent().addClassName("rows");
        getContent().getElement().setAttribute("role", "status");
        getContent()
                .add(new Paragraph(
                        moved.isEmpty()
                                ? getTranslation("deadline.dry-run.nothing")
                                : getTranslation(
                                        "deadline.dry-run.moves",
                                        moved.size(),
                                        moved.stream()
                                                .filter(MovedDeadline::isLater)
                                                .count())));
        moved.stream().limit(SHOWN).map(this::row).forEach(getContent()::add);
    }

    private Div row(MovedDeadline move) {
        var words = getTranslation(
                "deadline.dry-run.move", VietnameseDates.day(move.from()), VietnameseDates.day(move.to()));
        var row = new Div(
                new Div(
                        move.path().isEmpty()
                                ? new Span(move.code())
                                : new Anchor("/quan-tri/" + move.path(), move.code()),
                        new Paragraph(words)),
                RowLink.badge(
                        getTranslation(move.isLater() ? "deadline.later" : "deadline.earlier"),
                        move.isLater() ? Tone.ALARM : Tone.WAITING));
        row.addClassName("row-block");
        return row;
    }
}
