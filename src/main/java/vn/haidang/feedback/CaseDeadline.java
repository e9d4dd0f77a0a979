package vn.haidang.feedback;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.JoinColumn;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.haidang.calendar.Pause;
import vn.haidang.calendar.Term;
import vn.haidang.calendar.WorkingCalendar;
import vn.haidang.text.NotNow;

/** The stored side of a {@link CaseClock}, with the day that follows from it so that lists can select by it. */
@Embeddable
public class CaseDeadline {

    private @Nullable LocalDate clockStart;
    private @Nullable LocalDate dueOn;
    private @Nullable Integer termCount;

    @Enumerated(EnumType.STRING)
    private Term.@Nullable Unit termUnit;

    @ElementCollection
    @CollectionTable(name = "feedback_pauses", joinColumns = @JoinColumn(name = "case_id"))
    private List<CasePause> pauses = new ArrayList<>();

    private @Nullable Integer extensionCount;

    @Enumerated(EnumType.STRING)
    private Term.@Nullable Unit extensionUnit;

    private @Nullable String extensionWhy;
    private @Nullable String extendedBy;
    private @Nullable LocalDate replyUntil;
    private @Nullable LocalDate remindOn;
    private int reminded;

    /** Whether any day that it was due on has passed without an end; stays, whatever comes afterwards. */
    private boolean wasLate;

    private int extendedTimes;

    /** From a new start, without what happened to an earlier clock. */
    void start(LocalDate day, Term term, WorkingCalendar calendar) {
        clockStart = day;
        termCount = term.count();
        termUnit = term.unit();
        pauses.clear();
        replyUntil = null;
        reminded = 0;
        extensionCount = null;
        extensionUnit = null;
        extensionWhy = null;
        extendedBy = null;
        settle(calendar);
    }

    /** @param until last day for the reporter's reply */
    void pause(LocalDate day, LocalDate until) {
        if (clockStart == null) {
            throw new NotNow("A tip has no clock, and nobody can be asked about it");
        }
        pauses.add(new CasePause(day, null));
        replyUntil = until;
        dueOn = null;
        remindOn = null;
    }

    void waitUntil(LocalDate until) {
        replyUntil = until;
    }

    void goOn(LocalDate day, WorkingCalendar calendar) {
        pauses.replaceAll(pause -> pause.replied() == null ? new CasePause(pause.asked(), day) : pause);
        replyUntil = null;
        settle(calendar);
    }

    void extend(Term by, String why, String approver, WorkingCalendar calendar) {
        extensionCount = by.count();
        extensionUnit = by.unit();
        extensionWhy = why;
        extendedBy = approver;
        extendedTimes++;
        reminded = 0;
        settle(calendar);
    }

    /** Follows a new reading of the rule or a new calendar; while the reporter is asked there is no day to move. */
    void follow(Term term, WorkingCalendar calendar) {
        if (clockStart != null) {
            termCount = term.count();
            termUnit = term.unit();
            if (dueOn != null) {
                settle(calendar);
            }
        }
    }

    /** The due day under another book; empty without a running clock. */
    Optional<LocalDate> dueUnder(Term term, WorkingCalendar calendar) {
        return dueOn == null
                ? Optional.empty()
                : clock().map(clock -> clock.under(term).due(calendar));
    }

    /** The reminder at this share has gone out. */
    void remindedAt(Reminder reminder, WorkingCalendar calendar) {
        reminded = reminder.percent();
        settle(calendar);
    }

    /** Nobody needs to be reminded of what is done. */
    void rest(LocalDate day) {
        remindOn = null;
        wasLate |= dueOn != null && day.isAfter(dueOn);
    }

    /** What had an end goes on; a question that was open then is open no more. */
    void wake(LocalDate day, WorkingCalendar calendar) {
        if (clockStart != null) {
            goOn(day, calendar);
        }
    }

    void forgetWhy() {
        extensionWhy = null;
    }

    Optional<Reminder> nextReminder() {
        return Reminder.after(reminded);
    }

    /** Last day for the reporter's reply; null while nothing is asked. */
    public @Nullable LocalDate replyUntil() {
        return replyUntil;
    }

    /** Once, and not while it stands still. */
    boolean mayBeExtended() {
        return clockStart != null && dueOn != null && extensionCount == null;
    }

    /** Empty for a tip. */
    Optional<CaseClock> clock() {
        if (clockStart == null || termCount == null || termUnit == null) {
            return Optional.empty();
        }
        var over = pauses.stream()
                .filter(pause -> pause.replied() != null)
                .map(pause -> new Pause(pause.asked(), Objects.requireNonNull(pause.replied())))
                .toList();
        var extension =
                extensionCount == null || extensionUnit == null ? null : new Term(extensionCount, extensionUnit);
        return Optional.of(new CaseClock(clockStart, new Term(termCount, termUnit), over, extension));
    }

    /** Null for a tip, and while the reporter is waited for. */
    public @Nullable LocalDate dueOn() {
        return dueOn;
    }

    public @Nullable String extensionWhy() {
        return extensionWhy;
    }

    private void settle(WorkingCalendar calendar) {
        dueOn = clock().map(clock -> clock.due(calendar)).orElse(null);
        remindOn = nextReminder()
                .flatMap(next -> clock().map(
                                clock -> clock.reached(next.share(), calendar).day()))
                .orElse(null);
    }
}
