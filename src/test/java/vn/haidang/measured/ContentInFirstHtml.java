package vn.haidang.measured;

import com.vaadin.flow.server.ServiceInitEvent;
import com.vaadin.flow.server.VaadinServiceInitListener;
import java.util.Objects;
import org.springframework.stereotype.Component;
import vn.haidang.procedure.Procedures;

/** To be fair to Vaadin: with {@code ?html} the first HTML of the measured route carries the content already. */
@Component
class ContentInFirstHtml implements VaadinServiceInitListener {

    private final Procedures procedures;

    ContentInFirstHtml(Procedures procedures) {
        this.procedures = procedures;
    }

    @Override
    public void serviceInit(ServiceInitEvent event) {
        event.addIndexHtmlRequestListener(page -> {
            if (page.getVaadinRequest().getParameter("html") != null) {
                var facts = Objects.requireNonNull(
                        procedures.published(ProcedureRoute.CODE).orElseThrow().publishedFacts());
                var content = page.getDocument().body().prependElement("article");
                content.appendElement("h1").text(facts.name());
                facts.cases()
                        .forEach(group -> group.papers()
                                .forEach(paper -> content.appendElement("p").text(paper.name() + ". " + paper.hint())));
                content.appendElement("p").text(facts.steps().shown());
            }
        });
    }
}
