package vn.haidang.procedure;

import static java.util.stream.Collectors.toMap;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.haidang.procedure.ProcedureFacts.OnlineService;
import vn.haidang.seed.ContentFile;
import vn.haidang.seed.SeedLoader;

/** The procedures that are written by hand, what people call them, and the collections of them. */
@Component
class ProcedureSeeds implements SeedLoader {

    private final ProcedureWriting procedures;
    private final EverydayNames everydayNames;
    private final LifeEvents lifeEvents;

    ProcedureSeeds(ProcedureWriting procedures, EverydayNames everydayNames, LifeEvents lifeEvents) {
        this.procedures = procedures;
        this.everydayNames = everydayNames;
        this.lifeEvents = lifeEvents;
    }

    @Override
    public List<Seed> seeds() {
        return List.of(
                new Seed(Stage.PIECES, "procedures/*.md", this::load),
                new Seed(
                        Stage.BESIDE,
                        "everyday-names.yaml",
                        file -> everydayNames.seed(file.asListOf(NamesSeed.class).stream()
                                .collect(toMap(NamesSeed::code, NamesSeed::names)))),
                new Seed(Stage.BESIDE, "life-events.yaml", file -> lifeEvents.seed(file.asListOf(LifeEvent.class))));
    }

    private void load(ContentFile file) {
        var seed = file.frontMatter(ProcedureSeed.class);
        if (!seed.code().equals(file.name())) {
            throw new IllegalArgumentException("the code %s is not the name of the file".formatted(seed.code()));
        }
        procedures.seed(facts(seed, file.body()));
        everydayNames.seed(Map.of(file.name(), orNone(seed.aliases())));
    }

    private static ProcedureFacts facts(ProcedureSeed seed, String steps) {
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
                statement(steps),
                orNone(seed.legalBases()),
                orNone(seed.related()),
                seed.decision(),
                seed.online(),
                seed.link(),
                null,
                null);
    }

    private static Statement statement(@Nullable String text) {
        return text == null ? Statement.notStated() : Statement.of(text);
    }

    private static <T> List<T> orNone(@Nullable List<T> list) {
        return list == null ? List.of() : list;
    }

    record NamesSeed(String code, List<String> names) {}

    record ProcedureSeed(
            String code,
            String name,
            String field,
            Set<Level> level,
            List<String> audience,
            @Nullable List<String> aliases,
            @Nullable String agency,
            @Nullable String outcome,
            @Nullable String conditions,
            @Nullable String decision,
            @Nullable OnlineService online,
            @Nullable String link,
            @Nullable List<SubmissionChannel> channels,
            @Nullable List<PaperCase> cases,
            @Nullable List<String> legalBases,
            @Nullable List<String> related) {}
}
