package vn.haidang.news.web;

import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import vn.haidang.news.ArticleSummary;
import vn.haidang.publication.Topic;

/**
 * A page of the news list. Public because jte compiles templates into a package of its own.
 *
 * @param next key of the next page; null on the last one
 * @param topic parameter of the address; empty for all
 * @param topicName null for all
 * @param month null for all
 * @param months that have any news, newest first, with how many
 */
public record NewsPage(
        List<ArticleSummary> articles,
        @Nullable String next,
        String topic,
        @Nullable String topicName,
        @Nullable YearMonth month,
        boolean continued,
        Map<String, List<TopicCount>> trees,
        Map<YearMonth, Integer> months) {

    public String heading() {
        var heading = topicName == null ? "Tin tức" : "Tin tức: " + topicName;
        return month == null ? heading : "%s, %s".formatted(heading, monthName(month));
    }

    public static String monthName(YearMonth month) {
        return "tháng %d/%d".formatted(month.getMonthValue(), month.getYear());
    }

    /** The first page of the list as it is filtered. */
    public String path() {
        return "/tin-tuc" + parameters();
    }

    /** The months within the chosen topic. */
    public String monthPath(YearMonth of) {
        return "/tin-tuc?" + (topic.isEmpty() ? "" : "topic=" + topic + "&") + "thang=" + of;
    }

    private String parameters() {
        var chosen = new ArrayList<String>();
        if (!topic.isEmpty()) {
            chosen.add("topic=" + topic);
        }
        if (month != null) {
            chosen.add("thang=" + month);
        }
        return chosen.isEmpty() ? "" : "?" + String.join("&", chosen);
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
