package vn.haidang.measured;

import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.orderedlayout.VerticalLayout;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import java.util.Objects;
import vn.haidang.procedure.ProcedureFacts;
import vn.haidang.procedure.Procedures;

/** A procedure as a Vaadin route, only to measure what it would cost a citizen's phone. */
@Route(value = "do-thu", autoLayout = false)
@AnonymousAllowed
class ProcedureRoute extends VerticalLayout {

    static final String CODE = "1.001193";

    ProcedureRoute(Procedures procedures) {
        var facts =
                Objects.requireNonNull(procedures.published(CODE).orElseThrow().publishedFacts());
        add(new H1(facts.name()), new Paragraph(facts.field()), new H2("Mang theo gì"), papers(facts));
        add(new H2("Các bước"), new Paragraph(facts.steps().shown()));
        facts.channels()
                .forEach(channel -> add(new Paragraph(
                        channel.kind().label() + ": " + channel.shownTime() + ", " + channel.shownFee())));
        add(new H2("Căn cứ pháp lý"), new Paragraph(String.join("; ", facts.legalBases())));
    }

    private static UnorderedList papers(ProcedureFacts facts) {
        var list = new UnorderedList();
        facts.cases()
                .forEach(group ->
                        group.papers().forEach(paper -> list.add(new ListItem(paper.name() + ". " + paper.hint()))));
        return list;
    }
}
