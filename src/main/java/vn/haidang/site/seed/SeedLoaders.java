package vn.haidang.site.seed;

import static java.util.Map.entry;
import static java.util.Objects.requireNonNullElse;
import static java.util.stream.Collectors.toMap;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.haidang.calendar.SpecialDay;
import vn.haidang.calendar.WorkingHours;
import vn.haidang.campaign.Poster;
import vn.haidang.campaign.Posters;
import vn.haidang.campaign.Slogans;
import vn.haidang.deadline.CalendarDay;
import vn.haidang.deadline.DeadlineRule;
import vn.haidang.deadline.Deadlines;
import vn.haidang.directory.Hotline;
import vn.haidang.directory.HotlineGroup;
import vn.haidang.document.DocumentDraft;
import vn.haidang.document.LegalDocument;
import vn.haidang.document.LegalDocuments;
import vn.haidang.feedback.Place;
import vn.haidang.feedback.Places;
import vn.haidang.news.ArticleDraft;
import vn.haidang.news.ArticleExtras;
import vn.haidang.news.ArticleWriting;
import vn.haidang.news.Audience;
import vn.haidang.news.Shelf;
import vn.haidang.pages.Authority;
import vn.haidang.pages.AuthorityProfile;
import vn.haidang.plan.CommunicationPlan;
import vn.haidang.plan.CommunicationPlans;
import vn.haidang.plan.Duty;
import vn.haidang.procedure.EverydayNames;
import vn.haidang.procedure.LifeEvent;
import vn.haidang.procedure.LifeEvents;
import vn.haidang.procedure.ProcedureFacts;
import vn.haidang.procedure.ProcedureWriting;
import vn.haidang.procedure.Statement;
import vn.haidang.publication.Topic;
import vn.haidang.publication.Topics;
import vn.haidang.search.Synonym;
import vn.haidang.search.Synonyms;
import vn.haidang.staff.Units;
import vn.haidang.text.Slug;

/** Which feature takes which file. */
@Component
class SeedLoaders {

    private final Map<String, Consumer<ContentFile>> byName;
    private final Map<String, Consumer<ContentFile>> byFolder;

    SeedLoaders(
            AuthorityProfile authority,
            Units units,
            Topics topics,
            Deadlines deadlines,
            Hotline hotline,
            Places places,
            Slogans slogans,
            Posters posters,
            CommunicationPlans plans,
            ArticleWriting articles,
            LegalDocuments documents,
            ProcedureWriting procedures,
            EverydayNames everydayNames,
            LifeEvents lifeEvents,
            Synonyms synonyms) {
        byName = Map.ofEntries(
                entry("authority.yaml", file -> authority.describe(file.as(Authority.class))),
                entry(
                        "units.yaml",
                        file -> file.asListOf(SeedFormats.UnitSeed.class)
                                .forEach(unit -> units.add(unit.code(), unit.name(), unit.duty()))),
                entry("topics.yaml", file -> file.asListOf(Topic.class).forEach(topics::add)),
                entry(
                        "calendar.yaml",
                        file -> file.asListOf(SeedFormats.DaySeed.class)
                                .forEach(day -> deadlines.put(new CalendarDay(
                                        new SpecialDay(day.date(), day.name(), day.kind()),
                                        day.standing(),
                                        day.source())))),
                entry("working-hours.yaml", file -> deadlines.describe(file.as(WorkingHours.class))),
                entry(
                        "deadline-rules.yaml",
                        file -> file.asListOf(DeadlineRule.class).forEach(deadlines::put)),
                entry("hotline.yaml", file -> file.asListOf(HotlineGroup.class).forEach(hotline::add)),
                entry("places.yaml", file -> file.asListOf(Place.class).forEach(places::add)),
                entry(
                        "slogans.yaml",
                        file -> file.asListOf(SeedFormats.SloganSeed.class)
                                .forEach(seed -> slogans.add(
                                        seed.number(),
                                        seed.text(),
                                        seed.note(),
                                        requireNonNullElse(seed.valid(), true)))),
                entry("posters.yaml", file -> file.asListOf(Poster.class).forEach(posters::add)),
                entry(
                        "everyday-names.yaml",
                        file -> everydayNames.seed(file.asListOf(SeedFormats.NamesSeed.class).stream()
                                .collect(toMap(SeedFormats.NamesSeed::code, SeedFormats.NamesSeed::names)))),
                entry("life-events.yaml", file -> lifeEvents.seed(file.asListOf(LifeEvent.class))),
                entry(
                        "documents.yaml",
                        file -> file.asListOf(SeedFormats.DocumentSeed.class)
                                .forEach(seed -> documents.add(new DocumentDraft(
                                        seed.issuer(), seed.type(), seed.number(), seed.issued(), seed.about(), "")))),
                entry("synonyms.yaml", file -> synonyms.seed(file.asListOf(Synonym.class))));
        byFolder = Map.of(
                "plans", file -> load(plans, file.as(SeedFormats.PlanSeed.class)),
                "pages", file -> load(articles, documents, Shelf.PAGE, file),
                "guides", file -> load(articles, documents, Shelf.GUIDE, file),
                "news", file -> load(articles, documents, Shelf.NEWS, file),
                "english", file -> load(articles, documents, Shelf.EN_GUIDE, file),
                "procedures",
                        file -> {
                            procedures.seed(facts(file));
                            everydayNames.seed(Map.of(file.name(), aliases(file)));
                        });
    }

    /** @throws IllegalArgumentException with the reason why a feature refuses the content */
    void load(ContentFile file) {
        var folder =
                file.path().contains("/") ? file.path().substring(0, file.path().indexOf('/')) : "";
        var loader = folder.isEmpty() ? byName.get(file.path()) : byFolder.get(folder);
        if (loader == null) {
            throw new IllegalArgumentException("nothing in the portal takes this file");
        }
        loader.accept(file);
    }

    private static void load(CommunicationPlans plans, SeedFormats.PlanSeed seed) {
        var duties = seed.duties().stream().map(duty -> duty(seed.year(), duty)).toList();
        plans.add(new CommunicationPlan(seed.year(), seed.title(), seed.source(), seed.closed()), duties);
    }

    private static Duty duty(int year, SeedFormats.DutySeed seed) {
        return new Duty(
                year,
                seed.ref(),
                seed.name(),
                seed.lead(),
                String.join(", ", seed.support()),
                seed.when(),
                seed.perYear(),
                seed.channel(),
                seed.topicTree());
    }

    /** Those that an editor has deleted meanwhile are left out. */
    private static List<UUID> documents(LegalDocuments documents, SeedFormats.ArticleSeed seed) {
        return requireNonNullElse(seed.documents(), List.<String>of()).stream()
                .flatMap(slug -> documents.withSlug(slug).stream())
                .map(LegalDocument::id)
                .toList();
    }

    private static void load(ArticleWriting articles, LegalDocuments documents, Shelf shelf, ContentFile file) {
        var seed = file.frontMatter(SeedFormats.ArticleSeed.class);
        var draft = new ArticleDraft(
                shelf,
                seed.articleKind(),
                seed.title(),
                seed.summary(),
                file.body(),
                seed.unit(),
                requireNonNullElse(seed.topics(), Set.<String>of()),
                requireNonNullElse(seed.source(), ""),
                new ArticleExtras("", Audience.EVERYONE, List.of(), List.of(), documents(documents, seed)));
        articles.seed(draft, new Slug(file.name()), seed.date(), seed.translates());
    }

    private static ProcedureFacts facts(ContentFile file) {
        var seed = file.frontMatter(SeedFormats.ProcedureSeed.class);
        if (!seed.code().equals(file.name())) {
            throw new IllegalArgumentException("the code %s is not the name of the file".formatted(seed.code()));
        }
        return new ProcedureFacts(
                seed.code(),
                seed.name(),
                seed.field(),
                seed.level(),
                seed.audience(),
                statement(seed.agency()),
                statement(seed.outcome()),
                statement(seed.conditions()),
                orNone(seed.channels()),
                Statement.notStated(),
                orNone(seed.cases()),
                Statement.notStated(),
                statement(file.body()),
                orNone(seed.legalBases()),
                orNone(seed.related()),
                seed.decision(),
                seed.online(),
                seed.link(),
                null,
                null);
    }

    private static List<String> aliases(ContentFile file) {
        return orNone(file.frontMatter(SeedFormats.ProcedureSeed.class).aliases());
    }

    private static Statement statement(@Nullable String text) {
        return text == null ? Statement.notStated() : Statement.of(text);
    }

    private static <T> List<T> orNone(@Nullable List<T> list) {
        return list == null ? List.of() : list;
    }
}
