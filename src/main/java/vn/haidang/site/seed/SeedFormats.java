package vn.haidang.site.seed;

import com.fasterxml.jackson.annotation.JsonCreator;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.haidang.calendar.SpecialDay;
import vn.haidang.document.DocumentType;
import vn.haidang.news.ArticleKind;
import vn.haidang.procedure.Level;
import vn.haidang.procedure.PaperCase;
import vn.haidang.procedure.ProcedureFacts.OnlineService;
import vn.haidang.procedure.SubmissionChannel;

/** What stands in the files of {@code content/}, as it stands there. */
final class SeedFormats {

    private SeedFormats() {}

    record UnitSeed(String code, String name, String duty) {}

    record SloganSeed(
            int number,
            String text,
            @Nullable String note,
            @Nullable Boolean valid) {}

    record DaySeed(LocalDate date, String name, SpecialDay.Kind kind, String standing, String source) {}

    record PlanSeed(int year, String title, String source, boolean closed, List<DutySeed> duties) {}

    record DutySeed(
            String ref,
            String name,
            String lead,
            List<String> support,
            String when,
            @Nullable Integer perYear,
            @Nullable String channel,
            @Nullable String topicTree) {}

    record ArticleSeed(
            String title,
            String summary,
            @Nullable Form kind,
            @Nullable String unit,
            @Nullable Set<String> topics,
            LocalDate date,
            @Nullable String source,
            @Nullable String translates,
            @Nullable List<String> documents) {

        ArticleKind articleKind() {
            return kind == null ? ArticleKind.HOW_TO : kind.kind();
        }
    }

    /** Journalistic forms by their Vietnamese names. */
    record Form(ArticleKind kind) {

        private static final Map<String, ArticleKind> NAMES = Map.of(
                "tin", ArticleKind.SHORT,
                "bai", ArticleKind.FEATURE,
                "huong-dan", ArticleKind.HOW_TO,
                "bieu-duong", ArticleKind.PRAISE);

        @JsonCreator
        static Form named(String name) {
            var kind = NAMES.get(name);
            if (kind == null) {
                throw new IllegalArgumentException("kind is one of " + NAMES.keySet() + ", not " + name);
            }
            return new Form(kind);
        }
    }

    record DocumentSeed(String issuer, DocumentType type, String number, String issued, String about) {}

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
