package vn.haidang.procedure.web;

import gg.jte.generated.precompiled.Templates;
import gg.jte.models.runtime.JteModel;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import vn.haidang.pages.Frame;
import vn.haidang.pages.Kept;
import vn.haidang.pages.NotFound;
import vn.haidang.pages.Section;
import vn.haidang.procedure.LifeEvents;
import vn.haidang.procedure.ProcedureCatalogue;

@Controller
class LifeEventController {

    private final LifeEvents events;
    private final ProcedureCatalogue catalogue;
    private final Templates templates;

    LifeEventController(LifeEvents events, ProcedureCatalogue catalogue, Templates templates) {
        this.events = events;
        this.catalogue = catalogue;
        this.templates = templates;
    }

    @Kept
    @GetMapping("/thu-tuc/viec/{slug}")
    JteModel show(Frame frame, @PathVariable String slug) {
        var event = events.withSlug(slug).orElseThrow(NotFound.page());
        var codes =
                event.steps().stream().flatMap(step -> step.codes().stream()).toList();
        return templates.procedureLifeEvent(
                frame.titled(event.title(), event.lead()).in(Section.PROCEDURES),
                LifeEventPage.of(event, catalogue.withCodes(codes)));
    }
}
