package vn.haidang.pages;

import jakarta.annotation.security.PermitAll;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.DataClassRowMapper;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import vn.haidang.database.Instants;
import vn.haidang.staff.AuditTrail;
import vn.haidang.staff.CurrentStaff;
import vn.haidang.staff.MayAnswerForContent;
import vn.haidang.staff.MayWatchOverContent;
import vn.haidang.text.NotNow;
import vn.haidang.text.WrongInput;

/**
 * The emergency banner: one person writes it, a second one lets it out, and it is on every page of every node as soon as
 * the change log has been read. It ends by itself, or at once by anybody who may write one.
 */
@Service
@Transactional
public class Banners implements Remembered {

    public static final int LONGEST = 300;

    /** Kind of a {@link PublicChange} of a banner. */
    static final String KIND = "banner";

    private static final Duration LONGEST_SHOWN = Duration.ofDays(14);
    private static final Pattern OWN_PATH = Pattern.compile("/[a-z0-9][a-z0-9/-]{0,190}");
    private static final String COLUMNS = "select id, text, path, until, proposed_by, confirmed_by from banners ";

    private final JdbcClient sql;
    private final CurrentStaff current;
    private final AuditTrail audit;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    /** The last one that may show. */
    private final Memo<Optional<Banner>> remembered = new Memo<>(this::find);

    Banners(JdbcClient sql, CurrentStaff current, AuditTrail audit, ApplicationEventPublisher events, Clock clock) {
        this.sql = sql;
        this.current = current;
        this.audit = audit;
        this.events = events;
        this.clock = clock;
    }

    /** What stands above every page now. */
    @PermitAll
    @Transactional(propagation = Propagation.SUPPORTS)
    public Optional<Banner> showing() {
        return remembered.get().filter(banner -> banner.until().isAfter(clock.instant()));
    }

    /** Those that wait for a second person or are shown, newest first. */
    @MayWatchOverContent
    @Transactional(readOnly = true)
    public List<Banner> alive() {
        return sql.sql(COLUMNS + "where ended_by is null and until > ? order by id desc")
                .param(Instants.stored(clock.instant()))
                .query(DataClassRowMapper.newInstance(Banner.class))
                .list();
    }

    /**
     * Writes one, which nobody outside sees yet.
     *
     * @param path of a page of ours; empty for none
     * @throws WrongInput with a message key, for what cannot be shown
     */
    @MayWatchOverContent
    public void propose(String text, String path, Instant until) {
        var words = text.strip();
        if (words.isEmpty() || words.length() > LONGEST) {
            throw new WrongInput("banner.text.required");
        }
        if (!path.isEmpty() && !OWN_PATH.matcher(path).matches()) {
            throw new WrongInput("banner.path.wrong");
        }
        var now = clock.instant();
        if (!until.isAfter(now) || until.isAfter(now.plus(LONGEST_SHOWN))) {
            throw new WrongInput("banner.until.wrong");
        }
        sql.sql("insert into banners (text, path, until, proposed_by, proposed_at) values (?, ?, ?, ?, ?)")
                .params(words, path, Instants.stored(until), current.username(), Instants.stored(now))
                .update();
        audit.record("banner.proposed", "", words);
    }

    /**
     * Puts it above every page, in the place of the one before.
     *
     * @throws NotNow when whoever wrote it asks, or it waits no longer
     */
    @MayAnswerForContent
    public void confirm(long id) {
        var done = sql.sql("""
                        update banners set confirmed_by = :who, confirmed_at = :now
                        where id = :id and proposed_by <> :who and confirmed_by is null and ended_by is null
                        and until > :now
                        """)
                .param("who", current.username())
                .param("now", Instants.stored(clock.instant()))
                .param("id", id)
                .update();
        if (done == 0) {
            throw new NotNow("Banner %d is one's own, or waits no longer".formatted(id));
        }
        sql.sql("update banners set ended_by = ? where id <> ? and confirmed_by is not null and ended_by is null")
                .params(current.username(), id)
                .update();
        changed(id, "banner.confirmed");
    }

    /** Takes it down at once; one person is enough. */
    @MayWatchOverContent
    public void end(long id) {
        sql.sql("update banners set ended_by = ? where id = ? and ended_by is null")
                .params(current.username(), id)
                .update();
        changed(id, "banner.ended");
    }

    @Override
    @PermitAll
    public void forget() {
        remembered.forget();
    }

    private Optional<Banner> find() {
        return sql.sql(COLUMNS + """
                        where confirmed_by is not null and ended_by is null and until > ?
                        order by confirmed_at desc limit 1
                        """)
                .param(Instants.stored(clock.instant()))
                .query(DataClassRowMapper.newInstance(Banner.class))
                .optional();
    }

    private void changed(long id, String action) {
        audit.record(action, Long.toString(id), "");
        events.publishEvent(new PublicChange(KIND, Long.toString(id)));
    }
}
