package vn.haidang.procedure.web;

import gg.jte.generated.precompiled.Templates;
import gg.jte.models.runtime.JteModel;
import java.net.URI;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import vn.haidang.calendar.Term;
import vn.haidang.deadline.Deadlines;
import vn.haidang.deadline.WallCalendar;
import vn.haidang.pages.Frame;
import vn.haidang.pages.Kept;
import vn.haidang.pages.NotFound;
import vn.haidang.pages.Section;
import vn.haidang.procedure.EverydayNames;
import vn.haidang.procedure.ProcedureCatalogue;
import vn.haidang.procedure.ProcedureFacts;
import vn.haidang.procedure.Procedures;
import vn.haidang.procedure.SubmissionChannel;

@Controller
class ProcedureController {

    private final Procedures procedures;
    private final ProcedureCatalogue catalogue;
    private final EverydayNames names;
    private final Deadlines deadlines;
    private final Templates templates;
    private final Clock clock;

    ProcedureController(
            Procedures procedures,
            ProcedureCatalogue catalogue,
            EverydayNames names,
            Deadlines deadlines,
            Templates templates,
            Clock clock) {
        this.procedures = procedures;
        this.catalogue = catalogue;
        this.names = names;
        this.deadlines = deadlines;
        this.templates = templates;
        this.clock = clock;
    }

    @Kept
    @GetMapping("/thu-tuc/{code:\\d\\.\\d{6}}")
    JteModel show(Frame frame, @PathVariable String code) {
        var procedure = procedures.published(code).orElseThrow(NotFound.page());
        var facts = Optional.ofNullable(procedure.publishedFacts()).orElseThrow();
        var page = ProcedurePage.of(
                facts,
                names.of(code),
                procedure.publishedNumber(),
                procedure.publishedAt(),
                readyIfFiledToday(facts),
                catalogue.withCodes(facts.related()),
                frame.canonical());
        return templates.procedureShow(
                frame.titled(facts.name(), page.description())
                        .in(Section.PROCEDURES)
                        .withScripts("checklist.js"),
                page);
    }

    /** Addresses with a readable end lead to the plain one. */
    @GetMapping("/thu-tuc/{code:\\d\\.\\d{6}}-{slug}")
    ResponseEntity<Void> readable(@PathVariable String code, @PathVariable String slug) {
        var procedure = procedures.published(code).orElseThrow(NotFound.page());
        return ResponseEntity.status(HttpStatus.MOVED_PERMANENTLY)
                .location(URI.create("/thu-tuc/" + procedure.code()))
                .build();
    }

    private @Nullable WallCalendar readyIfFiledToday(ProcedureFacts facts) {
        return facts.mainChannel()
                .map(SubmissionChannel::time)
                .map(time -> time == null ? null : time.term())
                .filter(term -> term.unit().isDated() && term.count() > 0)
                .map(term -> calendar(term))
                .orElse(null);
    }

    private WallCalendar calendar(Term term) {
        return WallCalendar.of(deadlines.due(term, LocalDate.now(clock)), "nộp");
    }
}
