package vn.haidang.search;

import java.time.Clock;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.springframework.jdbc.core.namedparam.MapSqlParameterSource;
import org.springframework.jdbc.core.namedparam.NamedParameterJdbcOperations;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.haidang.pages.OpenedPages.Opened;

/** What people open, fading by half in a month, so that search knows what is wanted now. */
@Component
class PageOpens {

    private static final double HALF_LIFE_DAYS = 30;
    private static final int LONGEST_PATH = 200;
    private static final String ADD = """
            insert into page_opens (path, weight, day) values (:path, :count, :today)
            on duplicate key update
                weight = weight * pow(0.5, datediff(:today, day) / :halfLife) + :count, day = :today
            """;

    private final JdbcClient sql;
    private final NamedParameterJdbcOperations batch;
    private final Clock clock;
    private volatile Map<String, Double> weights = Map.of();

    PageOpens(JdbcClient sql, NamedParameterJdbcOperations batch, Clock clock) {
        this.sql = sql;
        this.batch = batch;
        this.clock = clock;
    }

    /** As of the last reading; 0 for a page that nobody opened. */
    double weight(String path) {
        return weights.getOrDefault(path, 0.0);
    }

    @Transactional
    void add(List<Opened> opened) {
        var counts = new HashMap<String, Integer>();
        opened.stream()
                .map(Opened::path)
                .filter(path -> path.length() <= LONGEST_PATH)
                .forEach(path -> counts.merge(path, 1, Integer::sum));
        var today = LocalDate.now(clock);
        batch.batchUpdate(
                ADD,
                counts.entrySet().stream()
                        .map(count -> new MapSqlParameterSource("path", count.getKey())
                                .addValue("count", count.getValue())
                                .addValue("today", today)
                                .addValue("halfLife", HALF_LIFE_DAYS))
                        .toArray(MapSqlParameterSource[]::new));
    }

    /** Reads what all nodes have counted. */
    void read() {
        var today = LocalDate.now(clock);
        var read = new HashMap<String, Double>();
        sql.sql("select path, weight, day from page_opens").query(row -> {
            var days =
                    today.toEpochDay() - row.getObject("day", LocalDate.class).toEpochDay();
            read.put(row.getString("path"), faded(row.getDouble("weight"), days));
        });
        weights = Map.copyOf(read);
    }

    static double faded(double weight, long days) {
        return weight * Math.pow(0.5, days / HALF_LIFE_DAYS);
    }
}
