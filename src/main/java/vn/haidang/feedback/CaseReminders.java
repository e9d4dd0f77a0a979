package vn.haidang.feedback;

import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Objects;
import org.springframework.data.domain.Limit;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.haidang.calendar.WorkingHours;
import vn.haidang.deadline.Deadlines;
import vn.haidang.messaging.Outbox;
import vn.haidang.messaging.StaffNotices;
import vn.haidang.staff.AuditTrail;
import vn.haidang.staff.OnlyThePortal;
import vn.haidang.staff.Role;
import vn.haidang.staff.StaffContact;
import vn.haidang.staff.StaffMembers;
import vn.haidang.text.VietnameseDates;

/** What happens to cases because time passes: staff are reminded, and a case whose reporter never replies is closed. */
@Service
@Transactional
class CaseReminders {

    private static final int AT_ONCE = 200;
    private static final String UNREPLIED =
            "Đã quá hạn bổ sung mà chưa nhận được trả lời. Có thêm thông tin thì gửi phản ánh mới.";

    private final FeedbackCaseRepository repository;
    private final CaseHistory history;
    private final CitizenNotices citizens;
    private final Outbox outbox;
    private final StaffNotices notices;
    private final StaffMembers members;
    private final Deadlines deadlines;
    private final AuditTrail audit;
    private final Clock clock;

    CaseReminders(
            FeedbackCaseRepository repository,
            CaseHistory history,
            CitizenNotices citizens,
            Outbox outbox,
            StaffNotices notices,
            StaffMembers members,
            Deadlines deadlines,
            AuditTrail audit,
            Clock clock) {
        this.repository = repository;
        this.history = history;
        this.citizens = citizens;
        this.outbox = outbox;
        this.notices = notices;
        this.members = members;
        this.deadlines = deadlines;
        this.audit = audit;
        this.clock = clock;
    }

    /**
     * Tells whoever has to know that 50, 80 or 100 % of the time of a case have passed, counted in working hours.
     *
     * @return how many cases somebody was reminded of
     */
    @OnlyThePortal
    public int remind() {
        var now = LocalDateTime.now(clock);
        return deadlines.workingHours().map(hours -> remind(now, hours)).orElse(0);
    }

    private int remind(LocalDateTime now, WorkingHours hours) {
        var calendar = deadlines.calendar();
        var reminded = 0;
        for (var feedback : repository.findToRemind(now.toLocalDate(), Limit.of(AT_ONCE))) {
            var next = feedback.deadline().nextReminder().orElseThrow();
            var reached = feedback.deadline().clock().orElseThrow().reached(next.share(), calendar);
            if (!now.isBefore(reached.day().atTime(hours.timeOf(reached.part())))) {
                tell(feedback, next);
                feedback.deadline().remindedAt(next, calendar);
                reminded++;
            }
        }
        return reminded;
    }

    /** Nothing of what the reporter wrote: it also goes by e-mail. */
    private void tell(FeedbackCase feedback, Reminder reminder) {
        var text = "%s: đã qua %d%% thời hạn, hạn %s."
                .formatted(
                        feedback.code(),
                        reminder.percent(),
                        VietnameseDates.day(
                                Objects.requireNonNull(feedback.deadline().dueOn())));
        recipients(feedback, reminder).forEach(who -> notices.tell(who, text, "phan-anh/" + feedback.id()));
    }

    private List<StaffContact> recipients(FeedbackCase feedback, Reminder reminder) {
        if (feedback.isRestricted()) {
            return members.with(Role.DENUNCIATION_OFFICER);
        }
        return switch (reminder) {
            case OFFICER -> firstOf(officer(feedback), members.with(Role.CASE_OFFICER));
            case HEAD -> firstOf(head(feedback), members.with(Role.LEADER));
            case LEADER -> firstOf(members.with(Role.LEADER), members.with(Role.CASE_OFFICER));
        };
    }

    private List<StaffContact> officer(FeedbackCase feedback) {
        var officer = feedback.handling().officer();
        return officer == null ? List.of() : members.named(officer);
    }

    private List<StaffContact> head(FeedbackCase feedback) {
        var unit = feedback.handling().unitCode();
        return unit == null ? List.of() : members.headsOf(unit);
    }

    private static List<StaffContact> firstOf(List<StaffContact> wanted, List<StaffContact> otherwise) {
        return wanted.isEmpty() ? otherwise : wanted;
    }

    /**
     * Closes cases whose reporter was asked and has not replied in the time of the rule, with that reason; never for a question
     * that did not arrive.
     *
     * @return how many
     */
    @OnlyThePortal
    public int closeUnreplied() {
        var today = LocalDate.now(clock);
        var closed = 0;
        for (var feedback : repository.findUnreplied(CaseStatus.WAITING, today, Limit.of(AT_ONCE))) {
            if (outbox.holdsBack(feedback.code())) {
                feedback.questionTold(false);
            } else {
                close(feedback, today);
                closed++;
            }
        }
        return closed;
    }

    private void close(FeedbackCase feedback, LocalDate today) {
        feedback.reject(UNREPLIED, today);
        history.add(feedback.id(), "REJECTED", "");
        audit.record("case.unreplied", feedback.id().toString(), "");
        citizens.tell(feedback, CitizenNotice.REJECTED);
    }

    /** Every working morning: what waits, as numbers, for those who have an e-mail address or look at their screen. */
    @OnlyThePortal
    public void digest() {
        var today = LocalDate.now(clock);
        if (deadlines.calendar().isWorkingDay(today)) {
            members.with(Role.CASE_OFFICER)
                    .forEach(officer -> digest(officer, repository.findBurden(officer.username(), today)));
            members.with(Role.LEADER).forEach(leader -> digest(leader, repository.findBurden(null, today)));
        }
    }

    private void digest(StaffContact who, CaseBurden burden) {
        if (burden.open() > 0) {
            notices.tell(who, burden.words(), "phan-anh");
        }
    }
}
