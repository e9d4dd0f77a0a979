package vn.haidang.news;

import static java.util.Objects.requireNonNullElse;

import com.fasterxml.jackson.annotation.JsonCreator;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.haidang.document.LegalDocument;
import vn.haidang.document.LegalDocuments;
import vn.haidang.seed.ContentFile;
import vn.haidang.seed.SeedLoader;
import vn.haidang.text.Slug;

/** The pages, guides and news that a portal starts with. */
@Component
class ArticleSeeds implements SeedLoader {

    private final ArticleWriting articles;
    private final LegalDocuments documents;

    ArticleSeeds(ArticleWriting articles, LegalDocuments documents) {
        this.articles = articles;
        this.documents = documents;
    }

    @Override
    public List<Seed> seeds() {
        return List.of(
                new Seed(Stage.PIECES, "pages/*.md", file -> load(Shelf.PAGE, file)),
                new Seed(Stage.PIECES, "guides/*.md", file -> load(Shelf.GUIDE, file)),
                new Seed(Stage.PIECES, "news/*.md", file -> load(Shelf.NEWS, file)),
                new Seed(Stage.PIECES, "english/*.md", file -> load(Shelf.EN_GUIDE, file)));
    }

    private void load(Shelf shelf, ContentFile file) {
        var seed = file.frontMatter(ArticleSeed.class);
        var draft = new ArticleDraft(
                shelf,
                seed.articleKind(),
                seed.title(),
                seed.summary(),
                file.body(),
                seed.unit(),
                requireNonNullElse(seed.topics(), Set.<String>of()),
                requireNonNullElse(seed.source(), ""),
                new ArticleExtras("", Audience.EVERYONE, List.of(), List.of(), documents(seed)));
        articles.seed(draft, new Slug(file.name()), seed.date(), seed.translates());
    }

    /** Those that an editor has deleted meanwhile are left out. */
    private List<UUID> documents(ArticleSeed seed) {
        return requireNonNullElse(seed.documents(), List.<String>of()).stream()
                .flatMap(slug -> documents.withSlug(slug).stream())
                .map(LegalDocument::id)
                .toList();
    }

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
}
