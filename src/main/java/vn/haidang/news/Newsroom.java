package vn.haidang.news;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.IsoFields;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.springframework.data.domain.Limit;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.haidang.database.Instants;
import vn.haidang.publication.Schedules;
import vn.haidang.staff.MayFollowContent;
import vn.haidang.staff.Units;
import vn.haidang.text.VietnameseDates;

/** What editors look at together: who waits for whom, what goes out when, which units are silent, what may be outdated. */
@Service
@Transactional(readOnly = true)
public class Newsroom {

    /** How many quarters of a unit are counted, the present one included. */
    public static final int QUARTERS = 4;

    private static final Limit MOST = Limit.of(200);
    private static final int MONTHS = 3;

    private final ArticleRepository repository;
    private final Schedules schedules;
    private final Units units;
    private final JdbcClient sql;
    private final Clock clock;

    Newsroom(ArticleRepository repository, Schedules schedules, Units units, JdbcClient sql, Clock clock) {
        this.repository = repository;
        this.schedules = schedules;
        this.units = units;
        this.sql = sql;
        this.clock = clock;
    }

    /** Pieces on which somebody must act: those in review, that failed or owe an approval, and then drafts, newest first. */
    @MayFollowContent
    public List<ArticleRow> waiting() {
        return repository.findWaiting(MOST);
    }

    /** What went out and what will, in the order of time. */
    @MayFollowContent
    public List<CalendarEntry> calendar(LocalDate from, LocalDate until) {
        var start = startOf(from);
        var end = startOf(until);
        var due = schedules.between(Articles.KIND, start, end);
        var out = repository.findPublishedBetween(start, end, MOST).stream()
                .map(row -> new CalendarEntry(
                        row, Objects.requireNonNull(row.publication().publishedAt())));
        var planned = due.isEmpty()
                ? Stream.<CalendarEntry>empty()
                : repository.findRows(due.keySet()).stream()
                        .map(row -> new CalendarEntry(row, Objects.requireNonNull(due.get(row.id()))));
        return Stream.concat(out, planned)
                .sorted(Comparator.comparing(CalendarEntry::at))
                .toList();
    }

    /** Public pieces whose date of review has come, the oldest first. */
    @MayFollowContent
    public List<DueReview> dueReviews() {
        return repository.findDueReviews(VietnameseDates.dateOf(clock.instant()), MOST);
    }

    /** All units, those that have been silent for longest first. */
    @MayFollowContent
    public List<UnitFreshness> freshness() {
        var last = lastDays();
        var present = VietnameseDates.dateOf(clock.instant()).with(IsoFields.DAY_OF_QUARTER, 1);
        var quarters = IntStream.range(0, QUARTERS)
                .mapToObj(number -> present.minusMonths((long) MONTHS * (QUARTERS - 1 - number)))
                .map(this::countsInQuarter)
                .toList();
        return units.all().stream()
                .map(unit -> new UnitFreshness(
                        unit.code(),
                        unit.name(),
                        last.get(unit.code()),
                        quarters.stream()
                                .map(counts -> counts.getOrDefault(unit.code(), 0))
                                .toList()))
                .sorted(Comparator.comparing(UnitFreshness::last, Comparator.nullsFirst(Comparator.naturalOrder())))
                .toList();
    }

    /** One look into the list of each unit, from its end. */
    private Map<String, LocalDate> lastDays() {
        var days = new HashMap<String, LocalDate>();
        sql.sql("""
                        select u.code, (select max(l.published_at) from article_lists l
                            where l.list = concat('NEWS@', u.code)) as last
                        from units u
                        """).query(row -> {
            var code = row.getString("code");
            Instants.find(row, "last").ifPresent(at -> days.put(code, VietnameseDates.dateOf(at)));
        });
        return days;
    }

    /** By unit; only the rows of this quarter are read. */
    private Map<String, Integer> countsInQuarter(LocalDate from) {
        var counts = new HashMap<String, Integer>();
        sql.sql("""
                        select u.code, (select count(*) from article_lists l where l.list = concat('NEWS@', u.code)
                            and l.published_at >= ? and l.published_at < ?) as pieces
                        from units u
                        """)
                .params(Instants.stored(startOf(from)), Instants.stored(startOf(from.plusMonths(MONTHS))))
                .query(row -> {
                    counts.put(row.getString("code"), row.getInt("pieces"));
                });
        return counts;
    }

    private static Instant startOf(LocalDate day) {
        return day.atStartOfDay(VietnameseDates.ZONE).toInstant();
    }
}
