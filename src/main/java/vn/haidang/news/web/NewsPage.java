package vn.haidang.news.web;

import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.haidang.news.ArticleKind;
import vn.haidang.news.ArticleSummary;
import vn.haidang.publication.Topic;

/**
 * A page of the news list. Public because jte compiles templates into a package of its own.
 *
 * @param next key of the next page; null on the last one
 * @param topic parameter of the address; empty for all
 * @param kind null for all; never together with a topic
 * @param shown name of the topic or kind; null for all
 * @param month null for all
 * @param kinds that have any news, with how many
 * @param months that have any news, newest first, with how many
 */
public record NewsPage(
        List<ArticleSummary> articles,
        @Nullable String next,
        String topic,
        @Nullable ArticleKind kind,
        @Nullable String shown,
        @Nullable YearMonth month,
        boolean continued,
        Map<String, List<TopicCount>> trees,
        Map<ArticleKind, Integer> kinds,
        Map<YearMonth, Integer> months) {

    public String heading() {
        var heading = shown == null ? "Tin tức" : "Tin tức: " + shown;
        return month == null ? heading : "%s, %s".formatted(heading, monthName(month));
    }

    public static String monthName(YearMonth month) {
        return "tháng %d/%d".formatted(month.getMonthValue(), month.getYear());
    }

    /** The first page of the list as it is filtered. */
    public String path() {
        return "/tin-tuc" + parameters();
    }

    /** The months within the chosen topic or kind. */
    public String monthPath(YearMonth of) {
        return "/tin-tuc?" + (chosen().isEmpty() ? "" : chosen() + "&") + "thang=" + of;
    }

    private String chosen() {
        return kind == null ? topic.isEmpty() ? "" : "topic=" + topic : "loai=" + kind.slug();
    }

    private String parameters() {
        var parts = Stream.of(chosen(), month == null ? "" : "thang=" + month)
                .filter(part -> !part.isEmpty())
                .collect(Collectors.joining("&"));
        return parts.isEmpty() ? "" : "?" + parts;
    }

    /** Topics without any piece are named, not hidden. */
    public String missing(String tree) {
        return trees.getOrDefault(tree, List.of()).stream()
                .filter(count -> count.articles() == 0)
                .map(count -> count.topic().name())
                .collect(Collectors.joining("; "));
    }

    public String nextPath() {
        return path() + (parameters().isEmpty() ? "?" : "&") + "truoc=" + next;
    }

    public record TopicCount(Topic topic, int articles) {}
}
