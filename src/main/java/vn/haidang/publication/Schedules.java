package vn.haidang.publication;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicReference;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.ConcurrencyFailureException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.support.TransactionTemplate;
import vn.haidang.database.Instants;
import vn.haidang.messaging.StaffNotices;
import vn.haidang.staff.CurrentStaff;
import vn.haidang.staff.MayFollowContent;
import vn.haidang.staff.MayPublish;
import vn.haidang.staff.MayWatchOverContent;
import vn.haidang.staff.OnlyThePortal;
import vn.haidang.staff.StaffMembers;
import vn.haidang.text.NotNow;
import vn.haidang.text.WrongInput;

/**
 * What goes out by itself, and when. Each piece has one row while it waits; a row is locked while its piece goes out, so
 * that no piece goes out twice, however many nodes there are.
 */
@Service
public class Schedules {

    /** After this long a piece that is due and not out is an alarm. */
    public static final Duration PATIENCE = Duration.ofMinutes(5);

    private static final Logger log = LoggerFactory.getLogger(Schedules.class);
    private static final Duration FARTHEST = Duration.ofDays(366);
    private static final String BROKEN = "publication.failed.broken";

    private final JdbcClient sql;
    private final List<PieceKind> kinds;
    private final StaffNotices notices;
    private final StaffMembers members;
    private final CurrentStaff current;
    private final TransactionTemplate transaction;
    private final Clock clock;

    Schedules(
            JdbcClient sql,
            List<PieceKind> kinds,
            StaffNotices notices,
            StaffMembers members,
            CurrentStaff current,
            PlatformTransactionManager transactions,
            Clock clock) {
        this.sql = sql;
        this.kinds = kinds;
        this.notices = notices;
        this.members = members;
        this.current = current;
        this.transaction = new TransactionTemplate(transactions);
        this.clock = clock;
    }

    /**
     * Writes down when a piece goes out; called by its facade, which has made sure that it can.
     *
     * @throws WrongInput with a message key, for a time that is past or more than a year away
     */
    @MayPublish
    @Transactional
    public void set(PieceRef piece, Instant due) {
        var now = clock.instant();
        if (!due.isAfter(now)) {
            throw new WrongInput("publication.due.past");
        }
        if (due.isAfter(now.plus(FARTHEST))) {
            throw new WrongInput("publication.due.far");
        }
        sql.sql("replace into publication_schedule (kind, piece_id, due_at, set_by) values (?, ?, ?, ?)")
                .params(piece.kind(), piece.id().toString(), Instants.stored(due), current.username())
                .update();
    }

    @MayFollowContent
    @Transactional
    public void drop(PieceRef piece) {
        sql.sql("delete from publication_schedule where kind = ? and piece_id = ?")
                .params(piece.kind(), piece.id().toString())
                .update();
    }

    @MayFollowContent
    @Transactional(readOnly = true)
    public Optional<Instant> dueAt(PieceRef piece) {
        return sql.sql("select due_at from publication_schedule where kind = ? and piece_id = ?")
                .params(piece.kind(), piece.id().toString())
                .query((row, number) -> Instants.of(row, "due_at"))
                .optional();
    }

    /** When pieces of a kind go out by themselves, by id, soonest first; at most a thousand. */
    @MayFollowContent
    @Transactional(readOnly = true)
    public Map<UUID, Instant> between(String kind, Instant from, Instant to) {
        var due = new LinkedHashMap<UUID, Instant>();
        sql.sql("""
                        select piece_id, due_at from publication_schedule
                        where kind = ? and due_at >= ? and due_at < ? order by due_at limit 1000
                        """).params(kind, Instants.stored(from), Instants.stored(to)).query(row -> {
            due.put(UUID.fromString(row.getString("piece_id")), Instants.of(row, "due_at"));
        });
        return due;
    }

    /** How many pieces should have gone out {@link #PATIENCE} ago and still wait: nobody acts on the schedule. */
    @MayWatchOverContent
    @Transactional(readOnly = true)
    public long late() {
        return sql.sql("select count(*) from publication_schedule where due_at < ?")
                .param(Instants.stored(clock.instant().minus(PATIENCE)))
                .query(Long.class)
                .single();
    }

    /** Lets everything out whose time has come. */
    @OnlyThePortal
    public void publishDue() {
        while (publishNext()) {
            log.debug("One more piece may be due");
        }
    }

    /** @return whether there was one */
    private boolean publishNext() {
        var due = new AtomicReference<@Nullable Row>();
        try {
            transaction.executeWithoutResult(status -> lockDue().ifPresent(row -> {
                due.set(row);
                kind(row.piece()).goOut(row.piece().id());
                drop(row.piece());
            }));
        } catch (ConcurrencyFailureException e) {
            log.info("Somebody is changing a piece that is due; it is looked at again in the next round");
            return false;
        } catch (RuntimeException e) {
            var row = due.get();
            if (row == null) {
                throw e;
            }
            failed(row, e);
        }
        return due.get() != null;
    }

    private Optional<Row> lockDue() {
        return sql.sql("""
                        select kind, piece_id, set_by from publication_schedule
                        where due_at <= ? order by due_at limit 1 for update skip locked
                        """)
                .param(Instants.stored(clock.instant()))
                .query((row, number) -> new Row(
                        new PieceRef(row.getString("kind"), UUID.fromString(row.getString("piece_id"))),
                        row.getString("set_by")))
                .optional();
    }

    /** Whoever wrote and whoever approved it are told; a piece that waits no longer leaves nothing but a line in the log. */
    private void failed(Row row, RuntimeException why) {
        var isExpected = why instanceof PieceKind.CannotGoOut;
        if (!isExpected) {
            log.error("{} could not go out", row.piece(), why);
        }
        try {
            transaction.executeWithoutResult(status -> {
                var kind = kind(row.piece());
                kind.fail(row.piece().id(), isExpected ? String.valueOf(why.getMessage()) : BROKEN);
                kind.find(row.piece().id()).ifPresent(piece -> tell(row, piece));
            });
        } catch (WrongInput | NotNow e) {
            log.error("{} does not wait for its time any more", row.piece(), e);
        }
        transaction.executeWithoutResult(status -> drop(row.piece()));
    }

    private void tell(Row row, PieceKind.Piece piece) {
        var text = "Không đăng được theo lịch: " + piece.title();
        List.of(piece.author(), row.setBy()).stream()
                .distinct()
                .flatMap(username -> members.named(username).stream())
                .forEach(contact -> notices.tell(contact, text, piece.path()));
    }

    private PieceKind kind(PieceRef piece) {
        return kinds.stream()
                .filter(kind -> kind.kind().equals(piece.kind()))
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("Nobody keeps pieces of the kind " + piece.kind()));
    }

    private record Row(PieceRef piece, String setBy) {}
}
