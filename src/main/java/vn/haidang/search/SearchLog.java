package vn.haidang.search;

import jakarta.annotation.security.PermitAll;
import java.net.URI;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.DataClassRowMapper;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.haidang.pages.OpenedPages;
import vn.haidang.staff.MayMaintainContent;
import vn.haidang.staff.MaySeeSearches;
import vn.haidang.text.Spelling;

/**
 * What people look for and do not find. Nothing about a person is kept: no address, no time of day, no question with six
 * or more digits, and none that was asked fewer than three times.
 */
@Service
public class SearchLog {

    private static final int OFTEN = 3;
    private static final int LONGEST = 100;
    private static final int MOST_IN_MEMORY = 5000;
    /** So many digits may be the number of somebody. */
    private static final int DIGITS_OF_SOMEBODY = 6;

    private static final Pattern SEARCHED = Pattern.compile("(?:^|&)q=([^&]*)");

    private final JdbcClient sql;
    private final OpenedPages opened;
    private final PageOpens opens;
    private final Clock clock;
    private final Map<String, Counts> counts = new HashMap<>();

    SearchLog(JdbcClient sql, OpenedPages opened, PageOpens opens, Clock clock) {
        this.sql = sql;
        this.opened = opened;
        this.opens = opens;
        this.clock = clock;
    }

    /** Counts a question of a reader. */
    @PermitAll
    public void asked(String text, boolean isFound) {
        key(text).ifPresent(key -> count(key, new Counts(1, isFound ? 0 : 1, 0)));
    }

    /** Writes down what was asked often enough; done every minute. */
    @Transactional
    @PermitAll
    public void write() {
        var pages = opened.take();
        opens.add(pages);
        opens.read();
        pages.stream()
                .filter(page -> page.path().startsWith("/thu-tuc/") && page.from() != null)
                .forEach(page -> clicked(page.from()));
        take().forEach(this::write);
    }

    /** Questions without an answer, or with answers that nobody opened, most frequent first. */
    @MaySeeSearches
    @Transactional(readOnly = true)
    public List<Query> unanswered(int count) {
        return sql.sql("""
                        select text, times, without_result, clicks, last_on from search_queries
                        where not settled and (without_result > 0 or clicks = 0)
                        order by without_result > 0 desc, times desc, text limit ?
                        """)
                .param(count)
                .query(DataClassRowMapper.newInstance(Query.class))
                .list();
    }

    /** Takes a question off the list, because somebody has dealt with it. */
    @MayMaintainContent
    @Transactional
    public void settle(String text) {
        sql.sql("update search_queries set settled = true where text = ?")
                .param(text)
                .update();
    }

    private void clicked(@Nullable URI from) {
        var query = from == null ? null : from.getRawQuery();
        var match = query == null ? null : SEARCHED.matcher(query);
        if (match != null && match.find()) {
            key(decoded(match.group(1))).ifPresent(key -> count(key, new Counts(0, 0, 1)));
        }
    }

    private static String decoded(String parameter) {
        try {
            return URLDecoder.decode(parameter, StandardCharsets.UTF_8);
        } catch (IllegalArgumentException brokenEscape) {
            return "";
        }
    }

    private synchronized void count(String key, Counts more) {
        if (counts.containsKey(key) || counts.size() < MOST_IN_MEMORY) {
            counts.merge(key, more, Counts::plus);
        }
    }

    private synchronized Map<String, Counts> take() {
        var kept = kept(List.copyOf(counts.keySet()));
        var often = new HashMap<String, Counts>();
        counts.forEach((text, count) -> {
            if (count.times >= OFTEN || kept.contains(text)) {
                often.put(text, count);
            }
        });
        counts.keySet().removeAll(often.keySet());
        return often;
    }

    private Set<String> kept(List<String> texts) {
        return texts.isEmpty()
                ? Set.of()
                : Set.copyOf(sql.sql("select text from search_queries where text in (:texts)")
                        .param("texts", texts)
                        .query((row, number) -> row.getString(1))
                        .list());
    }

    private void write(String text, Counts more) {
        sql.sql("""
                        insert into search_queries (text, times, without_result, clicks, last_on)
                        values (:text, :times, :empty, :clicks, :today)
                        on duplicate key update times = times + :times, without_result = without_result + :empty,
                            clicks = clicks + :clicks, last_on = :today
                        """)
                .param("text", text)
                .param("times", more.times)
                .param("empty", more.withoutResult)
                .param("clicks", more.clicks)
                .param("today", LocalDate.now(clock))
                .update();
    }

    private static Optional<String> key(String text) {
        var key = Spelling.strict(text);
        var isKept = !key.isEmpty()
                && key.length() <= LONGEST
                && key.chars().filter(Character::isDigit).count() < DIGITS_OF_SOMEBODY;
        return isKept ? Optional.of(key) : Optional.empty();
    }

    /** @param clicks how often one of the answers was opened */
    public record Query(String text, int times, int withoutResult, int clicks, LocalDate lastOn) {}

    private record Counts(int times, int withoutResult, int clicks) {

        Counts plus(Counts more) {
            return new Counts(times + more.times, withoutResult + more.withoutResult, clicks + more.clicks);
        }
    }
}
