package vn.haidang.news.web;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.haidang.media.MediaItem;
import vn.haidang.media.MediaItems;
import vn.haidang.media.MediaKind;
import vn.haidang.news.ArticleFilter;
import vn.haidang.news.ArticleSummary;
import vn.haidang.news.Articles;
import vn.haidang.news.Shelf;
import vn.haidang.pages.PublicAddresses;
import vn.haidang.publication.Topics;

/** News, guides and standing pages with their pictures, in both languages, and the topics. */
@Component
class NewsAddresses implements PublicAddresses {

    private static final List<String> STANDING = List.of(
            "/tin-tuc",
            "/chu-de",
            "/huong-dan",
            "/en",
            "/en/news",
            "/en/guides",
            "/gioi-thieu",
            "/quyen-rieng-tu",
            "/tiep-can",
            "/bao-mat");

    private final Articles articles;
    private final Topics topics;
    private final MediaItems media;

    NewsAddresses(Articles articles, Topics topics, MediaItems media) {
        this.articles = articles;
        this.topics = topics;
        this.media = media;
    }

    @Override
    public Stream<Address> addresses(int most) {
        var ofTopics = topics.all().stream().map(topic -> "/chu-de/" + topic.slug());
        return Stream.concat(Stream.concat(STANDING.stream(), ofTopics).map(Address::of), ofArticles(most));
    }

    private Stream<Address> ofArticles(int most) {
        var shown = articles.media(most);
        var pictures =
                media.withKeys(shown.values().stream().flatMap(List::stream).collect(Collectors.toSet())).stream()
                        .filter(item -> item.kind() == MediaKind.PICTURE && !item.isClosed())
                        .collect(Collectors.toMap(MediaItem::key, MediaItem::path));
        return Stream.of(Shelf.NEWS, Shelf.GUIDE, Shelf.EN_NEWS, Shelf.EN_GUIDE)
                .flatMap(shelf -> articles.page(ArticleFilter.of(shelf), null, most).stream())
                .map(article -> new Address(
                        article.path(),
                        article.changedAt(),
                        known(shown.getOrDefault(article.id(), List.of()), pictures),
                        news(article)));
    }

    private static List<String> known(List<String> keys, Map<String, String> pictures) {
        return keys.stream()
                .flatMap(key -> Stream.ofNullable(pictures.get(key)))
                .toList();
    }

    private static @Nullable News news(ArticleSummary article) {
        return article.shelf().isNews()
                ? new News(article.shelf().isEnglish() ? "en" : "vi", article.publishedAt(), article.title())
                : null;
    }
}
