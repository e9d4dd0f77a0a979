package vn.haidang.news;

import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.haidang.search.SearchEntry;
import vn.haidang.search.SearchSource;
import vn.haidang.text.Markdown;
import vn.haidang.text.VietnameseDates;

/** What search may know of articles. */
@Component
@Transactional(readOnly = true)
class ArticleSearch implements SearchSource {

    private final ArticleRepository repository;

    ArticleSearch(ArticleRepository repository) {
        this.repository = repository;
    }

    @Override
    public String kind() {
        return Articles.KIND;
    }

    @Override
    public void forEach(Consumer<SearchEntry> consumer) {
        try (var articles = repository.streamPublished()) {
            articles.filter(ArticleSearch::isFound).map(ArticleSearch::entry).forEach(consumer);
        }
    }

    @Override
    public Optional<SearchEntry> find(String id) {
        return repository
                .findPublishedById(UUID.fromString(id))
                .filter(ArticleSearch::isFound)
                .map(ArticleSearch::entry);
    }

    /** The index knows Vietnamese; English pieces would only stand between what people look for. */
    private static boolean isFound(Article article) {
        return !article.shelf().isEnglish();
    }

    private static SearchEntry entry(Article article) {
        var publishedAt = Objects.requireNonNull(article.publication().publishedAt());
        return SearchEntry.of(
                Articles.KIND,
                article.id().toString(),
                article.path(),
                article.title(),
                article.summary(),
                Markdown.toText(article.body()),
                VietnameseDates.dateOf(publishedAt));
    }
}
