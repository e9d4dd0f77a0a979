package vn.haidang.feedback;

import org.springframework.stereotype.Component;
import vn.haidang.staff.CurrentStaff;
import vn.haidang.staff.Roles;

/**
 * Who may know that a case exists. What looks like a denunciation (tố cáo) is seen by its named handlers only; for
 * everybody else it is not there: not in lists, counts, merges, nor under its address.
 */
@Component
class CaseVisibility {

    private final CurrentStaff current;

    CaseVisibility(CurrentStaff current) {
        this.current = current;
    }

    boolean seesOrdinary() {
        return current.is(Roles.CASE_OFFICER, Roles.LEADER);
    }

    boolean seesRestricted() {
        return current.is(Roles.DENUNCIATION_OFFICER);
    }

    boolean sees(FeedbackCase feedback) {
        return feedback.isRestricted() ? seesRestricted() : seesOrdinary();
    }
}
