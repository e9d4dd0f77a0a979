package vn.haidang.news;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.YearMonth;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.haidang.text.VietnameseDates;

/** Lists of published articles: one query each, which selects what the page shows and starts at a key. */
@Component
class ArticleLists {

    private static final String SELECT = """
            select a.id, a.shelf, a.slug, a.title, a.summary, a.published_at,
                (select group_concat(distinct t.tree order by t.tree) from article_topics at
                    join topics t on t.slug = at.topic_slug where at.article_id = a.id) as trees
            from articles a
            where a.shelf = :shelf and a.status = 'PUBLISHED'
            """;

    private static final String ABOUT = """
            and exists (select 1 from article_topics at join topics t on t.slug = at.topic_slug
                where at.article_id = a.id and (t.slug = :topic or t.tree = :topic))
            """;

    private static final String FROM = " and a.unit_code = :unit ";

    private static final String IN = " and a.published_at >= :since and a.published_at < :until ";

    private static final String PAGE = """
            and (a.published_at, a.id) < (:at, :id)
            order by a.published_at desc, a.id desc limit :count
            """;

    private static final Instant FAR = Instant.parse("2037-01-01T00:00:00Z");

    private final JdbcClient sql;

    ArticleLists(JdbcClient sql) {
        this.sql = sql;
    }

    List<ArticleSummary> published(ArticleFilter filter, @Nullable String before, int count) {
        var key = Key.parse(before);
        var select = new StringBuilder(SELECT);
        var values = new HashMap<String, Object>();
        values.put("shelf", filter.shelf().name());
        values.put("at", Timestamp.from(key.at()));
        values.put("id", key.id().toString());
        values.put("count", count);
        if (filter.topic() != null) {
            select.append(ABOUT);
            values.put("topic", filter.topic());
        }
        if (filter.unit() != null) {
            select.append(FROM);
            values.put("unit", filter.unit());
        }
        if (filter.month() != null) {
            select.append(IN);
            values.put("since", start(filter.month()));
            values.put("until", start(filter.month().plusMonths(1)));
        }
        return sql.sql(select.append(PAGE).toString())
                .params(values)
                .query(ArticleLists::summary)
                .list();
    }

    /** How many published pieces each topic has on the shelf of the news. */
    Map<String, Integer> countsByTopic() {
        return counts("""
                select at.topic_slug, count(*) from article_topics at join articles a on a.id = at.article_id
                where a.status = 'PUBLISHED' and a.shelf = 'NEWS' group by at.topic_slug
                """);
    }

    /** By unit, on all shelves. */
    Map<String, Integer> countsByUnit() {
        return counts("""
                select unit_code, count(*) from articles
                where status = 'PUBLISHED' and unit_code is not null group by unit_code
                """);
    }

    /** By month like "2026-11", newest first; in the time of Vietnam, where the database counts in UTC. */
    Map<String, Integer> countsByMonth() {
        return counts("""
                select date_format(published_at + interval 7 hour, '%Y-%m') as month, count(*) from articles
                where status = 'PUBLISHED' and shelf = 'NEWS' group by month order by month desc
                """);
    }

    private Map<String, Integer> counts(String select) {
        var counts = new LinkedHashMap<String, Integer>();
        sql.sql(select).query(row -> {
            counts.put(row.getString(1), row.getInt(2));
        });
        return counts;
    }

    private static Timestamp start(YearMonth month) {
        return Timestamp.from(month.atDay(1).atStartOfDay(VietnameseDates.ZONE).toInstant());
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
