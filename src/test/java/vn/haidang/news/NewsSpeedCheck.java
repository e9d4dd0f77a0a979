package vn.haidang.news;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.haidang.PortalTest;

/** A list of 20,000 articles answers like one of 20: the median of each within 1.3 times. */
@PortalTest
class NewsSpeedCheck {

    private static final int FEW = 40;
    private static final int ARTICLES = 20_000;
    private static final int ROUNDS = 200;
    private static final int PAGE = 13;
    private static final double MOST = 1.3;

    /** Of the seed content, which fills a page of it: a full page is compared with a full page. */
    private static final YearMonth FULL_MONTH = YearMonth.of(2026, 11);

    @Autowired
    Articles articles;

    @Autowired
    JdbcClient sql;

    @Test
    void manyArticlesSlowNoListDown() throws Exception {
        var lists = new LinkedHashMap<String, ArticleFilter>();
        lists.put("all", ArticleFilter.of(Shelf.NEWS));
        lists.put("tree", ArticleFilter.about(Shelf.NEWS, "CCHC"));
        lists.put("topic", ArticleFilter.about(Shelf.NEWS, "cchc-b"));
        lists.put("unit", ArticleFilter.from(Shelf.NEWS, "PVHCC"));
        lists.put("month", ArticleFilter.of(Shelf.NEWS).in(FULL_MONTH));
        fill(FEW);
        var few = medians(lists);
        fill(ARTICLES);
        var many = medians(lists);

        var report = new ArrayList<String>();
        few.forEach((name, before) -> report.add(line(name, before, Objects.requireNonNull(many.get(name)))));
        Files.createDirectories(Path.of("target/check"));
        Files.write(Path.of("target/check/news-speed.txt"), report);
        assertThat(report).noneMatch(line -> line.contains("TOO SLOW"));
    }

    private static String line(String name, double few, double many) {
        return "%s: %.3f ms with few, %.3f ms with %d articles, %.2f times%s"
                .formatted(name, few, many, ARTICLES, many / few, many > MOST * few ? " TOO SLOW" : "");
    }

    /** Copies, on every list that is measured. */
    private void fill(int articles) {
        var columns = String.join(", ", columns());
        for (var count = 1; count < articles; count *= 2) {
            sql.sql("""
                            insert into articles (id, slug, published_at, %1$s)
                            select uuid(), concat('do-', uuid()), published_at - interval floor(rand() * 4000) hour, %1$s
                            from articles where shelf = 'NEWS' and status = 'PUBLISHED' limit %2$d
                            """.formatted(columns, Math.min(count, articles - count))).update();
        }
        sql.sql("""
                        insert ignore into article_topics (article_id, topic_slug)
                        select id, if(rand() < .5, 'cchc-b', 'cds-a') from articles where slug like 'do-%'
                        """).update();
        sql.sql("""
                        insert ignore into article_lists (list, published_at, article_id)
                        select 'NEWS', published_at, id from articles where slug like 'do-%'
                        union select concat('NEWS:', t.topic_slug), a.published_at, a.id
                            from articles a join article_topics t on t.article_id = a.id where a.slug like 'do-%'
                        union select concat('NEWS:', if(t.topic_slug like 'cchc%', 'CCHC', 'CDS')), a.published_at, a.id
                            from articles a join article_topics t on t.article_id = a.id where a.slug like 'do-%'
                        union select 'NEWS@PVHCC', published_at, id from articles where slug like 'do-%'
                        """).update();
        sql.sql("analyze table articles, article_topics, article_lists").query().listOfRows();
    }

    private List<String> columns() {
        return sql.sql("""
                        select column_name from information_schema.columns
                        where table_schema = database() and table_name = 'articles'
                        and column_name not in ('id', 'slug', 'published_at')
                        """).query((row, number) -> row.getString(1)).list();
    }

    private Map<String, Double> medians(Map<String, ArticleFilter> lists) {
        var medians = new LinkedHashMap<String, Double>();
        lists.forEach((name, filter) -> medians.put(name, median(filter)));
        return medians;
    }

    private double median(ArticleFilter filter) {
        var times = new ArrayList<Long>();
        for (var round = 0; round < 2 * ROUNDS; round++) {
            var start = System.nanoTime();
            articles.page(filter, null, PAGE);
            if (round >= ROUNDS) {
                times.add(System.nanoTime() - start);
            }
        }
        times.sort(null);
        return times.get(times.size() / 2) / 1e6;
    }
}
