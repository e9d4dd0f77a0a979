package vn.haidang.procedure.web;

import gg.jte.generated.precompiled.Templates;
import gg.jte.models.runtime.JteModel;
import java.net.URI;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import vn.haidang.calendar.Term;
import vn.haidang.deadline.Deadlines;
import vn.haidang.deadline.WallCalendar;
import vn.haidang.pages.Frame;
import vn.haidang.pages.Kept;
import vn.haidang.pages.NotFound;
import vn.haidang.pages.Section;
import vn.haidang.procedure.Level;
import vn.haidang.procedure.ProcedureCatalogue;
import vn.haidang.procedure.ProcedureFacts;
import vn.haidang.procedure.Procedures;
import vn.haidang.procedure.SubmissionChannel;
import vn.haidang.search.SearchIndex;
import vn.haidang.search.SearchRequest;

@Controller
class ProcedureController {

    private static final int PAGE_SIZE = 20;

    private final Procedures procedures;
    private final ProcedureCatalogue catalogue;
    private final SearchIndex search;
    private final Deadlines deadlines;
    private final Templates templates;
    private final Clock clock;

    ProcedureController(
            Procedures procedures,
            ProcedureCatalogue catalogue,
            SearchIndex search,
            Deadlines deadlines,
            Templates templates,
            Clock clock) {
        this.procedures = procedures;
        this.catalogue = catalogue;
        this.search = search;
        this.deadlines = deadlines;
        this.templates = templates;
        this.clock = clock;
    }

    @GetMapping(value = "/thu-tuc", params = "q")
    JteModel find(
            Frame frame,
            @RequestParam String q,
            @RequestParam(defaultValue = "") String level,
            @RequestParam(defaultValue = "") String field,
            @RequestParam(defaultValue = "") String exact,
            @RequestParam(name = "so", defaultValue = "20") int count) {
        if (q.isBlank()) {
            return browse(frame, level, field, "");
        }
        var request = new SearchRequest(
                q,
                Set.of("procedure"),
                level(level).map(Level::name).orElse(null),
                field.isBlank() ? null : field,
                exact.equals("1"),
                count);
        return templates.procedureFound(
                frame.titled("Tìm thủ tục: " + request.text(), "")
                        .in(Section.PROCEDURES)
                        .unindexed(),
                new FoundPage(request, search.find(request)));
    }

    @Kept(by = {"level", "field", "sau"})
    @GetMapping(value = "/thu-tuc", params = "!q")
    JteModel browse(
            Frame frame,
            @RequestParam(defaultValue = "") String level,
            @RequestParam(defaultValue = "") String field,
            @RequestParam(defaultValue = "") String sau) {
        var chosen = level(level).orElse(null);
        var rows = catalogue.page(chosen, field.isBlank() ? null : field, sau, PAGE_SIZE + 1);
        var page = new CataloguePage(
                rows.stream().limit(PAGE_SIZE).toList(),
                rows.size() > PAGE_SIZE ? rows.get(PAGE_SIZE - 1).code() : null,
                chosen,
                field,
                catalogue.levels(),
                catalogue.fields(chosen));
        return templates.procedureCatalogue(
                frame.titled("Thủ tục hành chính", "Tìm thủ tục: cần giấy tờ gì, bao lâu, nộp ở đâu.")
                        .in(Section.PROCEDURES),
                page);
    }

    @Kept
    @GetMapping("/thu-tuc/{code:\\d\\.\\d{6}}")
    JteModel show(Frame frame, @PathVariable String code) {
        var procedure = procedures.published(code).orElseThrow(NotFound.page());
        var facts = Optional.ofNullable(procedure.publishedFacts()).orElseThrow();
        var page = ProcedurePage.of(
                facts,
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

    private static Optional<Level> level(String parameter) {
        try {
            return parameter.isBlank()
                    ? Optional.empty()
                    : Optional.of(Level.valueOf(parameter.toUpperCase(Locale.ROOT)));
        } catch (IllegalArgumentException unknown) {
            return Optional.empty();
        }
    }
}
