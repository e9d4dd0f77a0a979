package vn.haidang.news;

import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What an editor types; the form, the seed content and the tests fill it.
 *
 * @param summary the sapo, shown in lists and above the text
 * @param body Markdown
 * @param topics slugs
 * @param source where the facts are from
 */
public record ArticleDraft(
        Shelf shelf,
        ArticleKind kind,
        String title,
        String summary,
        String body,
        @Nullable String unitCode,
        Set<String> topics,
        String source) {

    public static final int MAX_TITLE = 160;
    public static final int MAX_SUMMARY = 300;
    public static final int MAX_BODY = 60_000;

    public ArticleDraft {
        title = title.strip();
        summary = summary.strip();
        topics = Set.copyOf(topics);
    }

    /** Message keys of what keeps the draft from being saved; empty when nothing does. */
    public List<String> problems() {
        if (title.isEmpty() || title.length() > MAX_TITLE) {
            return List.of("article.title.length");
        }
        if (summary.length() > MAX_SUMMARY) {
            return List.of("article.summary.length");
        }
        return body.length() > MAX_BODY ? List.of("article.body.length") : List.of();
    }
}
