package vn.haidang.links;

import java.time.Clock;
import java.time.Duration;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.IntConsumer;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import vn.haidang.database.Instants;
import vn.haidang.staff.MayFollowContent;
import vn.haidang.staff.MayPrepareContent;

/** Addresses of other sites that writers name in their texts, and what came of trying them. */
@Service
public class OutsideLinks {

    /** An answer is believed for so long. */
    private static final Duration FRESH = Duration.ofDays(1);

    /** What nobody has asked about for so long is forgotten. */
    private static final Duration KEPT = Duration.ofDays(90);

    private static final int MOST_AT_ONCE = 30;
    private static final int LONGEST = 500;

    private final JdbcClient sql;
    private final LinkProbe probe;
    private final Clock clock;

    OutsideLinks(JdbcClient sql, LinkProbe probe, Clock clock) {
        this.sql = sql;
        this.probe = probe;
        this.clock = clock;
    }

    /** Those of some addresses that did not work when they were last tried. */
    @MayFollowContent
    public Map<String, LinkState> failing(Collection<String> addresses) {
        var failing = new HashMap<String, LinkState>();
        if (!addresses.isEmpty()) {
            sql.sql("select address, state from outside_links where state <> 'WORKS' and address in (:addresses)")
                    .param("addresses", addresses)
                    .query(row -> {
                        failing.put(row.getString(1), LinkState.valueOf(row.getString(2)));
                    });
        }
        return failing;
    }

    /** Those of some addresses that were never tried, or not for a day; at most thirty. */
    @MayFollowContent
    public List<String> untried(Collection<String> addresses) {
        var untried = new TreeSet<>(addresses);
        untried.removeIf(address -> address.length() > LONGEST);
        freshOf(untried).forEach(untried::remove);
        return untried.stream().limit(MOST_AT_ONCE).toList();
    }

    /**
     * Tries addresses one after the other, which takes up to ten seconds each.
     *
     * @param progress gets the share that is done, in percent
     */
    @MayPrepareContent
    public void check(List<String> addresses, IntConsumer progress) {
        sql.sql("delete from outside_links where checked_at < ?")
                .param(Instants.stored(clock.instant().minus(KEPT)))
                .update();
        for (var done = 1; done <= addresses.size(); done++) {
            note(addresses.get(done - 1), probe.ask(addresses.get(done - 1)));
            progress.accept(done * 100 / addresses.size());
        }
    }

    private List<String> freshOf(Set<String> addresses) {
        return addresses.isEmpty()
                ? List.of()
                : sql.sql("select address from outside_links where checked_at > :since and address in (:addresses)")
                        .param("since", Instants.stored(clock.instant().minus(FRESH)))
                        .param("addresses", addresses)
                        .query((row, number) -> row.getString(1))
                        .list();
    }

    private void note(String address, LinkAnswer answer) {
        sql.sql("replace into outside_links (address, state, answer, checked_at) values (?, ?, ?, ?)")
                .params(address, answer.state().name(), answer.word(), Instants.stored(clock.instant()))
                .update();
    }
}
