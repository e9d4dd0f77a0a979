package vn.haidang.feedback.admin;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.confirmdialog.ConfirmDialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import java.util.function.BiConsumer;
import java.util.function.Supplier;
import vn.haidang.backoffice.Deeds;
import vn.haidang.backoffice.ReasonDialog;
import vn.haidang.feedback.CaseClosing;
import vn.haidang.feedback.CaseStatus;
import vn.haidang.feedback.CaseWork;
import vn.haidang.feedback.FeedbackCase;
import vn.haidang.feedback.PersonalData;
import vn.haidang.feedback.SeenCase;
import vn.haidang.staff.CurrentStaff;
import vn.haidang.staff.Roles;
import vn.haidang.staff.StaffMembers;
import vn.haidang.staff.Units;

/** What else can be done with a case now by whoever is signed in, a button each that asks for the words it needs. */
class CaseDeeds extends Composite<Div> {

    private final FeedbackCase feedback;
    private final CaseWork work;
    private final CaseClosing closing;
    private final PersonalData personal;
    private final StaffMembers members;
    private final Units units;
    private final Runnable reload;
    private final Div deeds = new Div();

    CaseDeeds(
            FeedbackCase feedback,
            CaseWork work,
            CaseClosing closing,
            PersonalData personal,
            StaffMembers members,
            Units units,
            CurrentStaff current,
            Runnable reload) {
        this.feedback = feedback;
        this.work = work;
        this.closing = closing;
        this.personal = personal;
        this.members = members;
        this.units = units;
        this.reload = reload;
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
        offer(true, this::unrestrict);
        offer(true, this::note);
    }

    private void ordinary(boolean isOfficer, boolean isLeader) {
        offer(feedback.isQuarantined(), this::clear);
        offer(can(CaseStatus.TRIAGED), this::triage);
        offer(isLeader && can(CaseStatus.IN_PROGRESS) && feedback.status() != CaseStatus.WAITING, this::assign);
        offer(isOfficer && can(CaseStatus.RESOLVED), this::resolve);
        offer(isLeader && can(CaseStatus.REOPENED), this::reopen);
        offer(isOfficer && can(CaseStatus.WAITING), this::ask);
        offer(isOfficer && feedback.status() == CaseStatus.WAITING, this::noteReply);
        offer(can(CaseStatus.FORWARDED), this::forward);
        offer(isLeader && feedback.mayBeExtended(), this::extend);
        offer(can(CaseStatus.DUPLICATE), this::join);
        offer(can(CaseStatus.REJECTED), this::reject);
        offer(true, this::restrict);
        offer(true, this::note);
        offer(isLeader && !feedback.status().isOpen() && feedback.erasedAt() == null, this::erase);
        offer(true, this::print);
    }

    private void offer(boolean isPossible, Supplier<Button> button) {
        if (isPossible) {
            deeds.add(button.get());
        }
    }

    private boolean can(CaseStatus next) {
        return feedback.status().canBecome(next);
    }

    private Button triage() {
        return new Button(
                getTranslation("case.triage"),
                click -> new TriageDialog(
                                feedback,
                                units,
                                triage -> act("case.triaged", () -> work.triage(feedback.seen(), triage)))
                        .open());
    }

    private Button assign() {
        return new Button(
                getTranslation("case.assign"),
                click -> new AssignDialog(
                                feedback,
                                units,
                                members,
                                (unit, officer) -> act(
                                        "case.assigned",
                                        () -> work.assign(feedback.seen(), unit.code(), officer.username())))
                        .open());
    }

    private Button reopen() {
        return words(
                "case.reopen",
                "reason.label",
                "reason.required",
                CaseWork.LONGEST_MESSAGE,
                "case.reopened",
                closing::reopen);
    }

    private Button ask() {
        return words(
                "case.ask", "case.ask.text", "case.ask.required", CaseWork.LONGEST_MESSAGE, "case.asked", work::ask);
    }

    private Button noteReply() {
        return words(
                "case.reply",
                "case.reply.text",
                "case.reply.required",
                CaseWork.LONGEST_MESSAGE,
                "case.replied",
                work::noteReply);
    }

    private Button forward() {
        return new Button(
                getTranslation("case.forward"),
                click -> new ForwardDialog(
                                feedback.dueOn(),
                                (body, until) ->
                                        act("case.forwarded", () -> work.forward(feedback.seen(), body, until)))
                        .open());
    }

    private Button resolve() {
        return new Button(
                getTranslation("case.resolve"),
                click -> new ResolveDialog((how, proof) ->
                                act("case.resolved", () -> closing.resolve(feedback.seen(), how, proof)))
                        .open());
    }

    private Button clear() {
        return new Button(
                getTranslation("case.clear"), click -> act("case.cleared", () -> work.clear(feedback.seen())));
    }

    private Button erase() {
        return new Button(
                getTranslation("case.erase"), click -> confirmErasing().open());
    }

    private ConfirmDialog confirmErasing() {
        var dialog = new ConfirmDialog(
                getTranslation("case.erase"),
                getTranslation("case.erase.about"),
                getTranslation("case.erase"),
                confirmed -> act("case.erased", () -> personal.erase(feedback.seen())));
        dialog.setCancelable(true);
        dialog.setCancelText(getTranslation("reason.cancel"));
        return dialog;
    }

    private Button print() {
        return new Button(
                getTranslation("case.print"),
                click -> getUI().ifPresent(ui -> ui.getPage().executeJs("window.print()")));
    }

    private Button extend() {
        return words(
                "case.extend",
                "reason.label",
                "reason.required",
                CaseWork.LONGEST_REASON,
                "case.extended",
                work::extend);
    }

    private Button join() {
        return words(
                "case.duplicate",
                "case.duplicate.text",
                "case.duplicate.unknown",
                CaseWork.LONGEST_NAME,
                "case.duplicate.done",
                closing::joinTo);
    }

    private Button reject() {
        return words(
                "case.reject",
                "case.reject.text",
                "reason.required",
                CaseWork.LONGEST_GUIDANCE,
                "case.rejected",
                closing::reject);
    }

    private Button restrict() {
        return words(
                "case.restrict",
                "case.restrict.text",
                "reason.required",
                CaseWork.LONGEST_MESSAGE,
                "case.restrict.done",
                work::restrict);
    }

    private Button unrestrict() {
        return words(
                "case.unrestrict",
                "reason.label",
                "reason.required",
                CaseWork.LONGEST_MESSAGE,
                "case.unrestricted",
                work::unrestrict);
    }

    private Button note() {
        return words(
                "case.note",
                "case.note.text",
                "case.note.required",
                CaseWork.LONGEST_MESSAGE,
                "case.noted",
                work::note);
    }

    /** A button whose deed needs words. */
    private Button words(
            String key,
            String labelKey,
            String requiredKey,
            int length,
            String doneKey,
            BiConsumer<SeenCase, String> deed) {
        return new Button(
                getTranslation(key),
                click -> new ReasonDialog(
                                key,
                                key,
                                labelKey,
                                requiredKey,
                                length,
                                text -> act(doneKey, () -> deed.accept(feedback.seen(), text)))
                        .open());
    }

    private boolean act(String doneKey, Runnable deed) {
        var done = Deeds.attempt(this, doneKey, deed);
        if (done) {
            reload.run();
        }
        return done;
    }
}
