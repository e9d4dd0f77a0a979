package vn.haidang.publication;

import java.time.Clock;
import java.util.List;
import java.util.concurrent.atomic.AtomicReference;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.ConcurrencyFailureException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;
import vn.haidang.messaging.StaffNotices;
import vn.haidang.publication.PieceKinds.Opened;
import vn.haidang.publication.Schedules.Due;
import vn.haidang.staff.AuditTrail;
import vn.haidang.staff.OnlyThePortal;
import vn.haidang.staff.Role;
import vn.haidang.staff.StaffMembers;
import vn.haidang.text.NotNow;
import vn.haidang.text.WrongInput;

/**
 * Lets out what has been scheduled when its time has come, after one more look at whether it can go out. The row of a piece
 * is locked meanwhile, so that no piece goes out twice, however many nodes there are.
 */
@Service
public class DuePieces {

    private static final Logger log = LoggerFactory.getLogger(DuePieces.class);
    private static final String BROKEN = "publication.failed.broken";

    private final Schedules schedules;
    private final PieceKinds kinds;
    private final StaffNotices notices;
    private final StaffMembers members;
    private final AuditTrail audit;
    private final TransactionTemplate transaction;
    private final Clock clock;

    DuePieces(
            Schedules schedules,
            PieceKinds kinds,
            StaffNotices notices,
            StaffMembers members,
            AuditTrail audit,
            PlatformTransactionManager transactions,
            Clock clock) {
        this.schedules = schedules;
        this.kinds = kinds;
        this.notices = notices;
        this.members = members;
        this.audit = audit;
        this.transaction = new TransactionTemplate(transactions);
        this.clock = clock;
    }

    /** Lets everything out whose time has come. */
    @OnlyThePortal
    public void publishAll() {
        while (publishNext()) {
            log.debug("One more piece may be due");
        }
    }

    /** @return whether there was one */
    private boolean publishNext() {
        var next = new AtomicReference<@Nullable Due>();
        try {
            transaction.executeWithoutResult(status -> schedules.lockDue().ifPresent(due -> {
                next.set(due);
                goOut(kinds.open(due.piece()));
                schedules.drop(due.piece());
            }));
        } catch (ConcurrencyFailureException e) {
            log.info("Somebody is changing a piece that is due; it is looked at again in the next round");
            return false;
        } catch (RuntimeException e) {
            var due = next.get();
            if (due == null) {
                throw e;
            }
            failed(due, e);
        }
        return next.get() != null;
    }

    /** @throws WrongInput with the message key of what is in the way */
    private void goOut(Opened<?> opened) {
        var approver = opened.publication().approver();
        if (members.with(Role.APPROVER).stream()
                .noneMatch(member -> member.username().equals(approver))) {
            throw new WrongInput("publication.failed.approver");
        }
        opened.requireComplete();
        var id = opened.goOut(opened.publication().goOut(clock.instant()));
        audit.record(opened.ref().kind() + ".published", id.toString(), "");
    }

    /** Whoever wrote and whoever approved it are told; a piece that waits no longer leaves nothing but a line in the log. */
    private void failed(Due due, RuntimeException why) {
        var isExpected = why instanceof WrongInput;
        if (!isExpected) {
            log.error("{} could not go out", due.piece(), why);
        }
        try {
            transaction.executeWithoutResult(
                    status -> fail(due, isExpected ? String.valueOf(why.getMessage()) : BROKEN));
        } catch (WrongInput | NotNow e) {
            log.error("{} does not wait for its time any more", due.piece(), e);
        }
        transaction.executeWithoutResult(status -> schedules.drop(due.piece()));
    }

    private void fail(Due due, String reasonKey) {
        var opened = kinds.open(due.piece());
        opened.stand(opened.publication().fail(reasonKey));
        audit.record(due.piece().kind() + ".not-published", due.piece().id().toString(), reasonKey);
        var label = opened.label();
        var text = "Không đăng được theo lịch: " + label.title();
        List.of(opened.publication().author(), due.setBy()).stream()
                .distinct()
                .flatMap(username -> members.named(username).stream())
                .forEach(contact -> notices.tell(contact, text, label.path()));
    }
}
