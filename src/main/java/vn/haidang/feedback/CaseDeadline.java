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

/** The stored side of a {@link CaseClock}, with the day that follows from it so that lists can select by it. */
@Embeddable
class CaseDeadline {

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

    /** From a new start, without what happened to an earlier clock. */
    void start(LocalDate day, Term term, WorkingCalendar calendar) {
        clockStart = day;
        termCount = term.count();
        termUnit = term.unit();
        pauses.clear();
        extensionCount = null;
        extensionUnit = null;
        extensionWhy = null;
        extendedBy = null;
        settle(calendar);
    }

    void pause(LocalDate day) {
        if (clockStart == null) {
            throw new IllegalStateException("A tip has no clock, and nobody can be asked about it");
        }
        pauses.add(new CasePause(day, null));
        dueOn = null;
    }

    void goOn(LocalDate day, WorkingCalendar calendar) {
        pauses.replaceAll(pause -> pause.replied() == null ? new CasePause(pause.asked(), day) : pause);
        settle(calendar);
    }

    void extend(Term by, String why, String approver, WorkingCalendar calendar) {
        extensionCount = by.count();
        extensionUnit = by.unit();
        extensionWhy = why;
        extendedBy = approver;
        settle(calendar);
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

    @Nullable
    LocalDate dueOn() {
        return dueOn;
    }

    @Nullable
    String extensionWhy() {
        return extensionWhy;
    }

    private void settle(WorkingCalendar calendar) {
        dueOn = clock().map(clock -> clock.due(calendar)).orElse(null);
    }
}
