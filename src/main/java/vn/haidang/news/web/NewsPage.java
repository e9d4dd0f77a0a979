package vn.haidang.news.web;

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
 */
public record NewsPage(
        List<ArticleSummary> articles,
        @Nullable String next,
        String topic,
        @Nullable String topicName,
        boolean continued,
        Map<String, List<TopicCount>> trees) {

    public String heading() {
        return topicName == null ? "Tin tức" : "Tin tức: " + topicName;
    }

    /** Topics without any piece are named, not hidden. */
    public String missing(String tree) {
        return trees.getOrDefault(tree, List.of()).stream()
                .filter(count -> count.articles() == 0)
                .map(count -> count.topic().name())
                .collect(Collectors.joining("; "));
    }

    public String nextPath() {
        return "/tin-tuc?" + (topic.isEmpty() ? "" : "topic=" + topic + "&") + "truoc=" + next;
    }

    public record TopicCount(Topic topic, int articles) {}
}
