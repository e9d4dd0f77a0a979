package vn.haidang.search;

import jakarta.annotation.security.PermitAll;
import java.time.Clock;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.RowMapper;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.haidang.database.Instants;
import vn.haidang.pages.PublicChange;
import vn.haidang.staff.CurrentStaff;
import vn.haidang.staff.MayMaintainContent;
import vn.haidang.staff.MaySeeSearches;
import vn.haidang.staff.OnlyThePortal;
import vn.haidang.text.Spelling;

/** The table of what people say. A change is used by the next search on every node; what was before stays on record. */
@Service
@Transactional
public class Synonyms {

    /** Of the changes that tell every node to read the table again. */
    public static final String KIND = "synonym";

    private static final String SEPARATOR = "\n";
    private static final RowMapper<Synonym> SYNONYM =
            (row, number) -> new Synonym(row.getString("say"), meanings(row.getString("means")));

    private final JdbcClient sql;
    private final CurrentStaff current;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    Synonyms(JdbcClient sql, CurrentStaff current, ApplicationEventPublisher events, Clock clock) {
        this.sql = sql;
        this.current = current;
        this.events = events;
        this.clock = clock;
    }

    @PermitAll
    @Transactional(readOnly = true)
    public List<Synonym> all() {
        return sql.sql("select say, means from synonyms where current_say is not null order by say")
                .query(SYNONYM)
                .list();
    }

    /**
     * A page in the order of what is said.
     *
     * @param containing a part of what is said or meant
     * @param after the last entry of the page before
     */
    @MaySeeSearches
    @Transactional(readOnly = true)
    public List<Synonym> page(String containing, @Nullable String after, int count) {
        return sql.sql("""
                        select say, means from synonyms
                        where current_say > :after and (say like :part or means like :part)
                        order by current_say limit :count
                        """)
                .param("after", after == null ? "" : after)
                .param("part", "%" + containing.strip() + "%")
                .param("count", count)
                .query(SYNONYM)
                .list();
    }

    @MaySeeSearches
    @Transactional(readOnly = true)
    public Optional<Synonym> saying(String say) {
        return sql.sql("select say, means from synonyms where current_say = ?")
                .param(key(say))
                .query(SYNONYM)
                .optional();
    }

    /** What an entry was over time, newest first; without meanings where it was taken out. */
    @MaySeeSearches
    @Transactional(readOnly = true)
    public List<State> history(String say) {
        return sql.sql("select means, changed_by, changed_at from synonyms where say = ? order by id desc limit 50")
                .param(key(say))
                .query((row, number) ->
                        new State(meanings(row.getString(1)), row.getString(2), Instants.of(row, "changed_at")))
                .list();
    }

    /** Adds an entry or gives it other meanings. */
    @MayMaintainContent
    public void put(Synonym synonym) {
        replace(key(synonym.say()), String.join(SEPARATOR, synonym.means()));
    }

    @MayMaintainContent
    public void remove(String say) {
        replace(key(say), "");
    }

    /** The entries a new portal starts with; one that is there already is left alone. */
    @OnlyThePortal
    public void seed(List<Synonym> synonyms) {
        for (var synonym : synonyms) {
            sql.sql("insert ignore into synonyms (say, means, changed_by, changed_at) values (?, ?, ?, ?)")
                    .params(
                            key(synonym.say()),
                            String.join(SEPARATOR, synonym.means()),
                            current.username(),
                            clock.instant())
                    .update();
        }
        events.publishEvent(new PublicChange(KIND, "all"));
    }

    private void replace(String say, String means) {
        sql.sql("update synonyms set replaced_at = ? where say = ? and replaced_at is null")
                .params(clock.instant(), say)
                .update();
        sql.sql("insert into synonyms (say, means, changed_by, changed_at) values (?, ?, ?, ?)")
                .params(say, means, current.username(), clock.instant())
                .update();
        events.publishEvent(new PublicChange(KIND, say));
    }

    static String key(String say) {
        return Spelling.strict(say);
    }

    private static List<String> meanings(String stored) {
        return Arrays.stream(stored.split(SEPARATOR))
                .filter(meaning -> !meaning.isBlank())
                .toList();
    }

    /** @param means empty where the entry was taken out */
    public record State(List<String> means, String changedBy, Instant changedAt) {}
}
