package vn.haidang.procedure.web;

import gg.jte.generated.precompiled.Templates;
import gg.jte.models.runtime.JteModel;
import jakarta.servlet.http.HttpServletResponse;
import java.net.URI;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
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
import vn.haidang.procedure.Abolition;
import vn.haidang.procedure.EverydayNames;
import vn.haidang.procedure.Procedure;
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
    JteModel show(Frame frame, HttpServletResponse response, @PathVariable String code) {
        var published = procedures.published(code);
        if (published.isEmpty()) {
            return gone(frame, response, procedures.abolition(code).orElseThrow(NotFound.page()));
        }
        var page = page(published.get(), frame);
        return templates.procedureShow(
                frame.titled(page.facts().name(), page.description())
                        .in(Section.PROCEDURES)
                        .withScripts("checklist.js", "aloud.js"),
                page);
    }

    /** A version that is or was public; of an abolished procedure too. */
    @Kept
    @GetMapping("/thu-tuc/{code:\\d\\.\\d{6}}/phien-ban/{number:\\d{1,4}|moi-nhat}")
    JteModel version(Frame frame, @PathVariable String code, @PathVariable String number) {
        var versions = procedures.publicVersions(code);
        if (versions.isEmpty()) {
            throw NotFound.page().get();
        }
        var wanted = number.equals("moi-nhat") ? versions.getFirst().number() : Integer.parseInt(number);
        var page = VersionPage.of(versions, wanted).orElseThrow(NotFound.page());
        return templates.procedureVersion(
                frame.titled(page.version().facts().name() + " (bản số " + wanted + ")", "")
                        .in(Section.PROCEDURES)
                        .unindexed(),
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

    private ProcedurePage page(Procedure procedure, Frame frame) {
        var facts = Optional.ofNullable(procedure.publishedFacts()).orElseThrow();
        var number = procedure.publishedNumber();
        return ProcedurePage.of(
                facts,
                names.of(procedure.code()),
                new ProcedurePage.Edition(
                        number,
                        procedure.publishedAt(),
                        procedure.reviewedOn(),
                        procedures.hasEarlierVersions(procedure)),
                readyIfFiledToday(facts),
                catalogue.withCodes(facts.related()),
                frame.canonical());
    }

    private JteModel gone(Frame frame, HttpServletResponse response, Abolition abolition) {
        response.setStatus(HttpStatus.GONE.value());
        var successor = abolition.replacedBy();
        var replacement = successor == null
                ? null
                : catalogue.withCodes(List.of(successor)).stream().findFirst().orElse(null);
        return templates.procedureAbolished(
                frame.titled(abolition.name() + " (đã bãi bỏ)", "")
                        .in(Section.PROCEDURES)
                        .withScripts("suggest.js")
                        .unindexed(),
                abolition,
                replacement);
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
