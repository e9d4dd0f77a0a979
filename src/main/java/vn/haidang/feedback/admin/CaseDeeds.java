package vn.haidang.feedback.admin;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import java.util.function.Supplier;
import vn.haidang.feedback.CaseClosing;
import vn.haidang.feedback.CaseStatus;
import vn.haidang.feedback.CaseWork;
import vn.haidang.feedback.FeedbackCase;
import vn.haidang.feedback.PersonalData;
import vn.haidang.feedback.PublicAnswers;
import vn.haidang.publication.admin.UnsavedWords;
import vn.haidang.staff.CurrentStaff;
import vn.haidang.staff.Roles;
import vn.haidang.staff.StaffMembers;
import vn.haidang.staff.Units;
import vn.haidang.text.Reason;

/** What else can be done with a case now by whoever is signed in, a button each that asks for the words it needs. */
class CaseDeeds extends Composite<Div> {

    private final FeedbackCase feedback;
    private final CaseWork work;
    private final CaseClosing closing;
    private final PublicAnswers answers;
    private final PersonalData personal;
    private final StaffMembers members;
    private final Units units;
    private final CaseActs acts;
    private final Div deeds = new Div();

    CaseDeeds(
            FeedbackCase feedback,
            CaseWork work,
            CaseClosing closing,
            PublicAnswers answers,
            PersonalData personal,
            StaffMembers members,
            Units units,
            CurrentStaff current,
            UnsavedWords unsaved,
            Runnable reload) {
        this.feedback = feedback;
        this.work = work;
        this.closing = closing;
        this.answers = answers;
        this.personal = personal;
        this.members = members;
        this.units = units;
        acts = new CaseActs(this, feedback.seen(), unsaved, reload);
        deeds.addClassName("deeds");
        getContent().addClassName("rows");
        if (feedback.isRestricted()) {
            getContent().add(new Paragraph(getTranslation("case.restricted.about")));
            restricted();
        } else {
            ordinary(current.is(Roles.CASE_OFFICER), current.is(Roles.LEADER));
        }
        getContent().add(deeds);
    }

    /** A denunciation is handled outside of the portal; its handlers tell the reporter where, or give it back. */
    private void restricted() {
        offer(can(CaseStatus.REJECTED), this::reject);
        offer(isRefusedOrJoined(), this::takeBack);
        offer(true, this::unrestrict);
        offer(isErasable(), this::erase);
        offer(true, this::note);
    }

    private void ordinary(boolean isOfficer, boolean isLeader) {
        offer(feedback.isQuarantined(), this::clear);
        offer(can(CaseStatus.TRIAGED) && feedback.status().isOpen(), this::triage);
        offer(
                isLeader
                        && can(CaseStatus.IN_PROGRESS)
                        && feedback.status().isOpen()
                        && feedback.status() != CaseStatus.WAITING,
                this::assign);
        offer(isOfficer && can(CaseStatus.RESOLVED), this::resolve);
        offer(isLeader && can(CaseStatus.REOPENED), this::reopen);
        offer(isLeader && feedback.isReleased(), this::withdraw);
        offer(isOfficer && can(CaseStatus.WAITING), this::ask);
        offer(isOfficer && feedback.status() == CaseStatus.WAITING, this::noteReply);
        offer(isOfficer && feedback.status() == CaseStatus.WAITING, this::noteCall);
        offer(isOfficer && feedback.status() == CaseStatus.WAITING, this::takeBackQuestion);
        offer(isRefusedOrJoined(), this::takeBack);
        offer(can(CaseStatus.FORWARDED), this::forward);
        offer(isLeader && feedback.mayBeExtended(), this::extend);
        offer(can(CaseStatus.DUPLICATE), this::join);
        offer(can(CaseStatus.REJECTED), this::reject);
        offer(true, this::restrict);
        offer(true, this::note);
        offer(isLeader && isErasable(), this::erase);
        offer(true, this::print);
    }

    private void offer(boolean isPossible, Supplier<Button> button) {
        if (isPossible) {
            deeds.add(button.get());
        }
    }

    private boolean isErasable() {
        return !feedback.status().isOpen() && feedback.erasedAt() == null;
    }

    private boolean isRefusedOrJoined() {
        return feedback.erasedAt() == null
                && (feedback.status() == CaseStatus.REJECTED || feedback.status() == CaseStatus.DUPLICATE);
    }

    private boolean can(CaseStatus next) {
        return feedback.status().canBecome(next);
    }

    private Button triage() {
        return acts.button(
                "case.triage",
                () -> new TriageDialog(
                                feedback, units, triage -> acts.done("case.triaged", seen -> work.triage(seen, triage)))
                        .open());
    }

    private Button assign() {
        return acts.button(
                "case.assign",
                () -> new AssignDialog(
                                feedback,
                                units,
                                members,
                                (unit, officer) -> acts.done(
                                        "case.assigned", seen -> work.assign(seen, unit.code(), officer.username())))
                        .open());
    }

    private Button withdraw() {
        return acts.asking(
                "case.withdraw",
                "case.withdraw.why",
                "reason.required",
                Reason.LONGEST,
                "case.withdrawn",
                answers::withdraw);
    }

    private Button reopen() {
        return acts.asking(
                "case.reopen",
                "reason.label",
                "reason.required",
                CaseWork.LONGEST_MESSAGE,
                "case.reopened",
                closing::reopen);
    }

    private Button ask() {
        return acts.asking(
                "case.ask", "case.ask.text", "case.ask.required", CaseWork.LONGEST_MESSAGE, "case.asked", work::ask);
    }

    private Button noteReply() {
        return acts.asking(
                "case.reply",
                "case.reply.text",
                "case.reply.required",
                CaseWork.LONGEST_MESSAGE,
                "case.replied",
                work::noteReply);
    }

    private Button noteCall() {
        return acts.asking(
                "case.call", "case.call.how", "case.call.required", Reason.LONGEST, "case.called", work::noteCall);
    }

    private Button takeBackQuestion() {
        return acts.asking(
                "case.unask",
                "case.unask.why",
                "reason.required",
                Reason.LONGEST,
                "case.unasked",
                work::takeBackQuestion);
    }

    private Button takeBack() {
        return acts.asking(
                "case.take-back",
                "case.take-back.why",
                "reason.required",
                Reason.LONGEST,
                "case.resumed",
                closing::takeBack);
    }

    private Button forward() {
        return acts.button(
                "case.forward",
                () -> new ForwardDialog(
                                feedback.deadline().dueOn(),
                                (body, until) -> acts.done("case.forwarded", seen -> work.forward(seen, body, until)))
                        .open());
    }

    private Button resolve() {
        return acts.button(
                "case.resolve",
                () -> new ResolveDialog(
                                (how, proof) -> acts.done("case.resolved", seen -> closing.resolve(seen, how, proof)))
                        .open());
    }

    private Button clear() {
        return acts.button("case.clear", () -> acts.done("case.cleared", work::clear));
    }

    private Button erase() {
        return acts.confirmed("case.erase", "case.erase.about", "case.erased", personal::erase);
    }

    private Button print() {
        return acts.button(
                "case.print", () -> getUI().ifPresent(ui -> ui.getPage().executeJs("window.print()")));
    }

    private Button extend() {
        return acts.asking(
                "case.extend", "reason.label", "reason.required", Reason.LONGEST, "case.extended", work::extend);
    }

    private Button join() {
        return acts.asking(
                "case.duplicate",
                "case.duplicate.text",
                "case.duplicate.unknown",
                CaseWork.LONGEST_NAME,
                "case.duplicate.done",
                closing::joinTo);
    }

    private Button reject() {
        return acts.asking(
                "case.reject",
                "case.reject.text",
                "reason.required",
                CaseWork.LONGEST_GUIDANCE,
                "case.rejected",
                closing::reject);
    }

    private Button restrict() {
        return acts.asking(
                "case.restrict",
                "case.restrict.text",
                "reason.required",
                CaseWork.LONGEST_MESSAGE,
                "case.restrict.done",
                work::restrict);
    }

    private Button unrestrict() {
        return acts.asking(
                "case.unrestrict",
                "reason.label",
                "reason.required",
                CaseWork.LONGEST_MESSAGE,
                "case.unrestricted",
                work::unrestrict);
    }

    private Button note() {
        return acts.asking(
                "case.note",
                "case.note.text",
                "case.note.required",
                CaseWork.LONGEST_MESSAGE,
                "case.noted",
                work::note);
    }
}
