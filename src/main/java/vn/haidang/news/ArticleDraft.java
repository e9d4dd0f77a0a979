package vn.haidang.news;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.haidang.text.Markdown;
import vn.haidang.text.Vietnamese;

/**
 * What an editor types; the form, the seed content and the tests fill it.
 *
 * @param summary the sapo, shown in lists and above the text
 * @param body Markdown
 * @param topics slugs
 * @param source where the facts are from
 * @param extras what stands around the words
 */
public record ArticleDraft(
        Shelf shelf,
        ArticleKind kind,
        String title,
        String summary,
        String body,
        @Nullable String unitCode,
        Set<String> topics,
        String source,
        ArticleExtras extras) {

    public static final int MAX_TITLE = 160;
    public static final int MAX_SUMMARY = 300;
    public static final int MAX_BODY = 60_000;

    public ArticleDraft {
        title = oneLine(title);
        summary = oneLine(summary);
        topics = Set.copyOf(topics);
    }

    /** What is pasted may hold line breaks, no-break spaces and signs that nobody sees. */
    private static String oneLine(String text) {
        return text.replaceAll("[\\p{Cntrl}\\p{Z}]+", " ").strip();
    }

    /** Nothing but words. */
    public ArticleDraft(
            Shelf shelf,
            ArticleKind kind,
            String title,
            String summary,
            String body,
            @Nullable String unitCode,
            Set<String> topics,
            String source) {
        this(shelf, kind, title, summary, body, unitCode, topics, source, ArticleExtras.NONE);
    }

    ArticleDraft on(Shelf other) {
        return new ArticleDraft(other, kind, title, summary, body, unitCode, topics, source, extras);
    }

    /** Message keys of what keeps the draft from being saved; empty when nothing does. */
    public List<String> problems() {
        if (title.isEmpty() || title.length() > MAX_TITLE) {
            return List.of("article.title.length");
        }
        if (summary.length() > MAX_SUMMARY) {
            return List.of("article.summary.length");
        }
        if (extras.byline().length() > ArticleExtras.MAX_BYLINE) {
            return List.of("article.byline.length");
        }
        if (body.length() > MAX_BODY) {
            return List.of("article.body.length");
        }
        return Stream.of(Markdown.problem(body)).filter(key -> !key.isEmpty()).toList();
    }

    /** Message keys of what is missing before readers may see it; empty when nothing is. */
    public List<String> gaps() {
        var gaps = new ArrayList<String>();
        if (summary.isEmpty() && shelf != Shelf.PAGE) {
            gaps.add("article.summary.missing");
        }
        if (body.isBlank()) {
            gaps.add("article.body.missing");
        }
        if (topics.isEmpty() && shelf.isNews()) {
            gaps.add("article.topics.missing");
        }
        if (shelf.isEnglish() && Vietnamese.isWrittenIn(title + " " + summary)) {
            gaps.add("article.english.vietnamese");
        }
        return gaps;
    }

    /** By the message keys of their labels, for versions and side buffers. */
    public Map<String, String> fields() {
        var fields = new LinkedHashMap<String, String>();
        fields.put(Field.TITLE, title);
        fields.put(Field.SUMMARY, summary);
        fields.put(Field.BODY, body);
        fields.put(Field.SOURCE, source);
        fields.put(Field.SHELF, shelf.name());
        fields.put(Field.KIND, kind.name());
        fields.put(Field.UNIT, unitCode == null ? "" : unitCode);
        fields.put(Field.TOPICS, String.join(" ", new TreeSet<>(topics)));
        fields.put(Field.BYLINE, extras.byline());
        fields.put(Field.AUDIENCE, extras.audience().name());
        fields.put(Field.ATTACHMENTS, String.join(" ", extras.attachments()));
        fields.put(Field.PROCEDURES, String.join(" ", extras.procedures()));
        fields.put(
                Field.DOCUMENTS, extras.documents().stream().map(UUID::toString).collect(Collectors.joining(" ")));
        return fields;
    }

    /** The draft whose {@link #fields()} these are; what an older version lacks is empty. */
    public static ArticleDraft of(Map<String, String> fields) {
        var unit = fields.getOrDefault(Field.UNIT, "");
        return new ArticleDraft(
                Shelf.valueOf(fields.getOrDefault(Field.SHELF, Shelf.NEWS.name())),
                ArticleKind.valueOf(fields.getOrDefault(Field.KIND, ArticleKind.SHORT.name())),
                fields.getOrDefault(Field.TITLE, ""),
                fields.getOrDefault(Field.SUMMARY, ""),
                fields.getOrDefault(Field.BODY, ""),
                unit.isEmpty() ? null : unit,
                Set.copyOf(words(fields, Field.TOPICS)),
                fields.getOrDefault(Field.SOURCE, ""),
                new ArticleExtras(
                        fields.getOrDefault(Field.BYLINE, ""),
                        Audience.valueOf(fields.getOrDefault(Field.AUDIENCE, Audience.EVERYONE.name())),
                        words(fields, Field.ATTACHMENTS),
                        words(fields, Field.PROCEDURES),
                        words(fields, Field.DOCUMENTS).stream()
                                .map(UUID::fromString)
                                .toList()));
    }

    private static List<String> words(Map<String, String> fields, String field) {
        return Stream.of(fields.getOrDefault(field, "").split(" "))
                .filter(word -> !word.isEmpty())
                .toList();
    }

    /** Names of the {@link #fields()}. */
    public static final class Field {
        public static final String TITLE = "article.title";
        public static final String SUMMARY = "article.summary";
        public static final String BODY = "article.body";
        public static final String SOURCE = "article.source";
        public static final String SHELF = "article.shelf";
        public static final String KIND = "article.kind";
        public static final String UNIT = "article.unit";
        public static final String TOPICS = "article.topics";
        public static final String BYLINE = "article.byline";
        public static final String AUDIENCE = "article.audience";
        public static final String ATTACHMENTS = "article.attachments";
        public static final String PROCEDURES = "article.procedures";
        public static final String DOCUMENTS = "article.documents";

        /** Those that somebody types for minutes. */
        public static final List<String> LONG = List.of(TITLE, SUMMARY, BODY);

        private Field() {}
    }
}
