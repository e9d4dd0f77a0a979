package vn.haidang.procedure.links;

import java.time.Clock;
import java.time.Instant;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.IntConsumer;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.DataClassRowMapper;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import vn.haidang.database.Instants;
import vn.haidang.links.LinkAnswer;
import vn.haidang.links.LinkProbe;
import vn.haidang.links.LinkState;
import vn.haidang.staff.MayMaintainContent;
import vn.haidang.staff.MayWatchOverContent;

/** The addresses for filing online of all published procedures, tried one after the other, and what came of it. */
@Service
public class OnlineLinks {

    /** So many at a time, those first that were never tried or longest ago. */
    private static final int BATCH = 500;

    private final JdbcClient sql;
    private final LinkProbe probe;
    private final Clock clock;

    OnlineLinks(JdbcClient sql, LinkProbe probe, Clock clock) {
        this.sql = sql;
        this.probe = probe;
        this.clock = clock;
    }

    /**
     * @param answer what the address said, in a word
     * @param failingSince when it was first found not to work; null for one that works
     */
    public record Link(
            String code,
            String name,
            String address,
            LinkState state,
            String answer,
            Instant checkedAt,
            @Nullable Instant failingSince) {}

    /** How many procedures have an address in each state; those that were never tried are not counted. */
    @MayWatchOverContent
    public Map<LinkState, Integer> counts() {
        var counts = new EnumMap<LinkState, Integer>(LinkState.class);
        sql.sql("select state, count(*) from procedure_links where state is not null group by state")
                .query(row -> {
                    counts.put(LinkState.valueOf(row.getString(1)), row.getInt(2));
                });
        return counts;
    }

    /** When an address was last tried. */
    @MayWatchOverContent
    public Optional<Instant> lastChecked() {
        return sql.sql("select max(checked_at) as last from procedure_links")
                .query((row, number) -> Instants.find(row, "last"))
                .single();
    }

    /**
     * Those that do not work, in the order of codes.
     *
     * @param after code of the last one of the page before; null for the first page
     */
    @MayWatchOverContent
    public List<Link> failing(@Nullable String after, int count) {
        return sql.sql("""
                        select l.code, p.name, l.address, l.state, l.answer, l.checked_at, l.failing_since
                        from procedure_links l join procedures p on p.code = l.code
                        where l.failing_since is not null and l.code > :after
                        order by l.code limit :count
                        """)
                .param("after", after == null ? "" : after)
                .param("count", count)
                .query(DataClassRowMapper.newInstance(Link.class))
                .list();
    }

    /**
     * Tries the addresses that are due, each once, however many procedures name it.
     *
     * @param progress gets the share that is done, in percent
     */
    @MayMaintainContent
    public void check(IntConsumer progress) {
        followProcedures();
        var addresses = sql.sql("""
                        select address from procedure_links group by address
                        order by min(coalesce(checked_at, '1970-01-02')), address limit :count
                        """)
                .param("count", BATCH)
                .query((row, number) -> row.getString(1))
                .list();
        for (var done = 1; done <= addresses.size(); done++) {
            var address = addresses.get(done - 1);
            var answer = probe.ask(address);
            if (Thread.currentThread().isInterrupted()) {
                return; // the portal stops, which says nothing of the address
            }
            note(address, answer);
            progress.accept(done * 100 / addresses.size());
        }
    }

    private void followProcedures() {
        sql.sql("""
                delete from procedure_links where not exists (select 1 from procedures p
                    where p.code = procedure_links.code and p.published_number > 0
                    and json_value(p.published_facts, '$.link') = procedure_links.address)
                """).update();
        sql.sql("""
                insert ignore into procedure_links (code, address)
                select code, json_value(published_facts, '$.link') from procedures
                where published_number > 0 and json_value(published_facts, '$.link') is not null
                """).update();
    }

    private void note(String address, LinkAnswer answer) {
        var now = Instants.stored(clock.instant());
        sql.sql("""
                        update procedure_links set state = :state, answer = :answer, checked_at = :now,
                        failing_since = if(:works, null, coalesce(failing_since, :now)) where address = :address
                        """)
                .param("state", answer.state().name())
                .param("answer", answer.word())
                .param("now", now)
                .param("works", answer.state() == LinkState.WORKS)
                .param("address", address)
                .update();
    }
}
