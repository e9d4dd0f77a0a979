package vn.haidang.news;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.YearMonth;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.haidang.database.Instants;
import vn.haidang.text.VietnameseDates;

/**
 * Lists of published articles. Each list that readers can open has its rows in a table of its own order, so that a page of
 * any list is read from its key on, however many articles there are.
 */
@Component
class ArticleLists {

    /** The rows of the page are chosen from the key alone before anything else is read. */
    private static final String PAGE = """
            select a.id, a.shelf, a.kind, a.slug, a.title, a.summary, a.published_at, a.updated_at,
                (select group_concat(distinct t.tree order by t.tree) from article_topics at
                    join topics t on t.slug = at.topic_slug where at.article_id = a.id) as trees
            from (
                select published_at, article_id from article_lists
                where list = :list and published_at >= :since and published_at <= :at
                and (published_at < :at or article_id < :id)
                order by published_at desc, article_id desc limit :count
            ) l join articles a on a.id = l.article_id
            order by l.published_at desc, l.article_id desc
            """;

    private static final String ENTER = """
            insert into article_lists (list, published_at, article_id)
            select a.shelf, a.published_at, a.id from articles a where a.id = :id and a.status = 'PUBLISHED'
            union
            select concat(a.shelf, '@', a.unit_code), a.published_at, a.id
                from articles a where a.id = :id and a.status = 'PUBLISHED' and a.unit_code is not null
            union
            select concat(a.shelf, '#', a.kind), a.published_at, a.id
                from articles a where a.id = :id and a.status = 'PUBLISHED'
            union
            select concat(a.shelf, ':', at.topic_slug), a.published_at, a.id
                from articles a join article_topics at on at.article_id = a.id
                where a.id = :id and a.status = 'PUBLISHED'
            union
            select concat(a.shelf, ':', t.tree), a.published_at, a.id
                from articles a join article_topics at on at.article_id = a.id join topics t on t.slug = at.topic_slug
                where a.id = :id and a.status = 'PUBLISHED'
            """;

    private static final Instant LONG_AGO = Instant.parse("1990-01-01T00:00:00Z");
    private static final UUID LAST = new UUID(-1, -1);
    private static final Instant FAR = Instant.parse("2037-01-01T00:00:00Z");

    private final JdbcClient sql;

    ArticleLists(JdbcClient sql) {
        this.sql = sql;
    }

    /** Puts an article into the lists where readers find it now, and takes it from all others. */
    void enter(UUID id) {
        sql.sql("delete from article_lists where article_id = ?")
                .param(id.toString())
                .update();
        sql.sql(ENTER).param("id", id.toString()).update();
    }

    List<ArticleSummary> published(ArticleFilter filter, @Nullable String before, int count) {
        var key = Key.parse(before).within(filter.month());
        return sql.sql(PAGE)
                .param("list", filter.list())
                .param("since", filter.month() == null ? Instants.stored(LONG_AGO) : start(filter.month()))
                .param("at", Instants.stored(key.at()))
                .param("id", key.id().toString())
                .param("count", count)
                .query(ArticleLists::summary)
                .list();
    }

    /** How many pieces each list has, by its name. */
    Map<String, Integer> counts() {
        return counts("select list, count(*) from article_lists group by list");
    }

    /** By month like "2026-11", newest first; in the time of Vietnam, where the database counts in UTC. */
    Map<String, Integer> countsByMonth() {
        return counts("""
                select date_format(published_at + interval 7 hour, '%Y-%m') as month, count(*) from article_lists
                where list = 'NEWS' group by month order by month desc
                """);
    }

    private Map<String, Integer> counts(String select) {
        var counts = new LinkedHashMap<String, Integer>();
        sql.sql(select).query(row -> {
            counts.put(row.getString(1), row.getInt(2));
        });
        return counts;
    }

    private static Instant start(YearMonth month) {
        return month.atDay(1).atStartOfDay(VietnameseDates.ZONE).toInstant();
    }

    private static ArticleSummary summary(ResultSet row, int number) throws SQLException {
        var trees = row.getString("trees");
        return new ArticleSummary(
                UUID.fromString(row.getString("id")),
                Shelf.valueOf(row.getString("shelf")),
                ArticleKind.valueOf(row.getString("kind")),
                row.getString("slug"),
                row.getString("title"),
                row.getString("summary"),
                Instants.of(row, "published_at"),
                Instants.find(row, "updated_at").orElse(null),
                trees == null ? "" : trees);
    }

    /** Where a page begins; anything that is no key means the beginning. */
    private record Key(Instant at, UUID id) {

        static Key parse(@Nullable String text) {
            if (text != null && text.matches("\\d{1,15}\\.[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}")) {
                var parts = text.split("\\.", 2);
                return new Key(Instant.ofEpochMilli(Long.parseLong(parts[0])), UUID.fromString(parts[1]));
            }
            return new Key(FAR, LAST);
        }

        /** Not after the end of a month. */
        Key within(@Nullable YearMonth month) {
            if (month == null) {
                return this;
            }
            var end = start(month.plusMonths(1)).minusMillis(1);
            return at.isAfter(end) ? new Key(end, LAST) : this;
        }
    }
}
