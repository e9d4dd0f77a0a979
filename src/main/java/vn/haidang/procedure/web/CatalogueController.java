package vn.haidang.procedure.web;

import gg.jte.generated.precompiled.Templates;
import gg.jte.models.runtime.JteModel;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import vn.haidang.pages.Frame;
import vn.haidang.pages.Kept;
import vn.haidang.pages.ListPage;
import vn.haidang.pages.Section;
import vn.haidang.procedure.Level;
import vn.haidang.procedure.LifeEvents;
import vn.haidang.procedure.ProcedureCatalogue;
import vn.haidang.procedure.ProcedureFacts.OnlineService;
import vn.haidang.procedure.ProcedureSummary;
import vn.haidang.search.SearchIndex;
import vn.haidang.search.SearchLog;
import vn.haidang.search.SearchRequest;
import vn.haidang.search.SearchRequest.Facet;

/** All procedures, searched and browsed. */
@Controller
class CatalogueController {

    private static final int PAGE_SIZE = 20;
    private static final int NEAREST = 6;

    private final ProcedureCatalogue catalogue;
    private final LifeEvents lifeEvents;
    private final SearchIndex search;
    private final SearchLog searches;
    private final Templates templates;

    CatalogueController(
            ProcedureCatalogue catalogue,
            LifeEvents lifeEvents,
            SearchIndex search,
            SearchLog searches,
            Templates templates) {
        this.catalogue = catalogue;
        this.lifeEvents = lifeEvents;
        this.search = search;
        this.searches = searches;
        this.templates = templates;
    }

    @GetMapping(value = "/thu-tuc", params = "q")
    JteModel find(
            Frame frame,
            @RequestParam String q,
            @RequestParam(defaultValue = "") String level,
            @RequestParam(defaultValue = "") String field,
            @RequestParam(defaultValue = "") String audience,
            @RequestParam(defaultValue = "") String online,
            @RequestParam(defaultValue = "") String exact,
            @RequestParam(name = "so", defaultValue = "20") int count) {
        if (q.isBlank()) {
            return browse(frame, level, field, "");
        }
        var request = SearchRequest.kind("procedure", q, count)
                .narrowed(Facet.LEVEL, named(Level.class, level))
                .narrowed(Facet.FIELD, field)
                .narrowed(Facet.AUDIENCE, audience)
                .narrowed(Facet.ONLINE, named(OnlineService.class, online))
                .exactly(exact.equals("1"));
        var found = search.find(request);
        if (request.narrowed().isEmpty() && !request.exact()) {
            searches.asked(q, !found.isEmpty());
        }
        var nearest = found.isEmpty() ? search.nearest(q, NEAREST) : List.<String>of();
        return templates.procedureFound(
                frame.titled("Tìm thủ tục: " + request.text(), "")
                        .in(Section.PROCEDURES)
                        .withScripts("suggest.js")
                        .unindexed(),
                new FoundPage(request, found, nearest));
    }

    @Kept(by = {"level", "field", "sau"})
    @GetMapping(value = "/thu-tuc", params = "!q")
    JteModel browse(
            Frame frame,
            @RequestParam(defaultValue = "") String level,
            @RequestParam(defaultValue = "") String field,
            @RequestParam(defaultValue = "") String sau) {
        var name = named(Level.class, level);
        var chosen = name == null ? null : Level.valueOf(name);
        var rows = ListPage.of(
                catalogue.page(chosen, field.isBlank() ? null : field, sau, PAGE_SIZE + 1),
                PAGE_SIZE,
                ProcedureSummary::code);
        var page = new CataloguePage(
                rows.items(),
                rows.next(),
                chosen,
                field,
                catalogue.levels(),
                catalogue.fields(chosen),
                lifeEvents.all());
        return templates.procedureCatalogue(
                frame.titled("Thủ tục hành chính", "Tìm thủ tục: cần giấy tờ gì, bao lâu, nộp ở đâu.")
                        .in(Section.PROCEDURES)
                        .withScripts("suggest.js"),
                page);
    }

    /** The constant that a parameter means; an unknown one narrows nothing. */
    private static <T extends Enum<T>> @Nullable String named(Class<T> type, String parameter) {
        var name = parameter.toUpperCase(Locale.ROOT);
        for (var constant : type.getEnumConstants()) {
            if (constant.name().equals(name)) {
                return name;
            }
        }
        return null;
    }
}
