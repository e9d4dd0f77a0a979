package vn.haidang.news;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Lists of published articles: one query each, which selects what the page shows and starts at a key. */
@Component
class ArticleLists {

    private static final String PAGE = """
            select a.id, a.shelf, a.slug, a.title, a.summary, a.published_at,
                (select group_concat(distinct t.tree order by t.tree) from article_topics at
                    join topics t on t.slug = at.topic_slug where at.article_id = a.id) as trees
            from articles a
            where a.shelf = :shelf and a.status = 'PUBLISHED'
            %s
            and (a.published_at, a.id) < (:at, :id)
            order by a.published_at desc, a.id desc limit :count
            """;

    private static final String ABOUT = """
            and exists (select 1 from article_topics at join topics t on t.slug = at.topic_slug
                where at.article_id = a.id and (t.slug = :topic or t.tree = :topic))
            """;

    private static final Instant FAR = Instant.parse("2037-01-01T00:00:00Z");

    private final JdbcClient sql;

    ArticleLists(JdbcClient sql) {
        this.sql = sql;
    }

    List<ArticleSummary> published(Shelf shelf, @Nullable String topic, @Nullable String before, int count) {
        var key = Key.parse(before);
        var query = sql.sql(PAGE.formatted(topic == null ? "" : ABOUT))
                .param("shelf", shelf.name())
                .param("at", Timestamp.from(key.at()))
                .param("id", key.id().toString())
                .param("count", count);
        return (topic == null ? query : query.param("topic", topic))
                .query(ArticleLists::summary)
                .list();
    }

    Map<String, Integer> countsByTopic() {
        var counts = new LinkedHashMap<String, Integer>();
        sql.sql("""
                        select at.topic_slug, count(*) from article_topics at join articles a on a.id = at.article_id
                        where a.status = 'PUBLISHED' and a.shelf = 'NEWS' group by at.topic_slug
                        """).query(row -> {
            counts.put(row.getString(1), row.getInt(2));
        });
        return counts;
    }

    private static ArticleSummary summary(ResultSet row, int number) throws SQLException {
        var trees = row.getString("trees");
        return new ArticleSummary(
                UUID.fromString(row.getString("id")),
                Shelf.valueOf(row.getString("shelf")),
                row.getString("slug"),
                row.getString("title"),
                row.getString("summary"),
                row.getTimestamp("published_at").toInstant(),
                trees == null ? "" : trees);
    }

    /** Where a page begins; anything that is no key means the beginning. */
    private record Key(Instant at, UUID id) {

        static Key parse(@Nullable String text) {
            if (text != null && text.matches("\\d{1,15}\\.[0-9a-f-]{36}")) {
                var parts = text.split("\\.", 2);
                return new Key(Instant.ofEpochMilli(Long.parseLong(parts[0])), UUID.fromString(parts[1]));
            }
            return new Key(FAR, new UUID(-1, -1));
        }
    }
}
