package vn.haidang.feedback.admin;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import java.util.UUID;
import java.util.function.BiConsumer;
import vn.haidang.backoffice.Deeds;
import vn.haidang.backoffice.ReasonDialog;
import vn.haidang.feedback.CaseStatus;
import vn.haidang.feedback.CaseWork;
import vn.haidang.feedback.FeedbackCase;
import vn.haidang.feedback.FeedbackKind;
import vn.haidang.feedback.PublicText;
import vn.haidang.staff.CurrentStaff;
import vn.haidang.staff.Roles;
import vn.haidang.staff.Unit;
import vn.haidang.staff.Units;

/** What can be done with a case now by whoever is signed in: the next step in full, the others as buttons. */
class CaseDeeds extends Composite<Div> {

    private static final int LONG_TEXT = 4000;
    private static final int SHORT_TEXT = 200;

    private final FeedbackCase feedback;
    private final CaseWork work;
    private final Units units;
    private final CurrentStaff current;
    private final Runnable reload;

    CaseDeeds(FeedbackCase feedback, CaseWork work, Units units, CurrentStaff current, Runnable reload) {
        this.feedback = feedback;
        this.work = work;
        this.units = units;
        this.current = current;
        this.reload = reload;
        getContent().addClassName("rows");
        if (feedback.isRestricted()) {
            restricted();
        } else {
            nextStep();
            others();
        }
    }

    /** A denunciation is handled outside of the portal; its handlers tell the reporter where, or give it back. */
    private void restricted() {
        var deeds = new Div();
        deeds.addClassName("deeds");
        if (can(CaseStatus.REJECTED)) {
            deeds.add(reject());
        }
        deeds.add(
                ask(
                        "case.unrestrict",
                        "reason.label",
                        "reason.required",
                        LONG_TEXT,
                        "case.unrestricted",
                        work::unrestrict),
                note());
        getContent().add(new Paragraph(getTranslation("case.restricted.about")), deeds);
    }

    private boolean isOfficer() {
        return current.is(Roles.CASE_OFFICER);
    }

    private void nextStep() {
        switch (feedback.status()) {
            case RECEIVED, TRIAGED -> {
                if (isOfficer()) {
                    getContent().add(take());
                }
            }
            case IN_PROGRESS, REOPENED, FORWARDED -> {
                if (isOfficer()) {
                    getContent().add(answer());
                }
            }
            case ANSWERED -> {
                if (current.is(Roles.LEADER) && feedback.mayBePublished() && !feedback.isReleased()) {
                    getContent().add(release());
                }
            }
            case WAITING, REJECTED, DUPLICATE -> {}
        }
    }

    private void others() {
        var deeds = new Div();
        deeds.addClassName("deeds");
        if (can(CaseStatus.TRIAGED)) {
            deeds.add(new Button(
                    getTranslation("case.triage"), click -> new TriageDialog(feedback, units, this::triage).open()));
        }
        if (isOfficer() && can(CaseStatus.WAITING)) {
            deeds.add(ask("case.ask", "case.ask.text", "case.ask.required", LONG_TEXT, "case.asked", work::ask));
        }
        if (isOfficer() && feedback.status() == CaseStatus.WAITING) {
            deeds.add(ask(
                    "case.reply",
                    "case.reply.text",
                    "case.reply.required",
                    LONG_TEXT,
                    "case.replied",
                    work::noteReply));
        }
        if (can(CaseStatus.FORWARDED)) {
            deeds.add(ask(
                    "case.forward",
                    "case.forward.text",
                    "case.forward.required",
                    SHORT_TEXT,
                    "case.forwarded",
                    work::forward));
        }
        if (current.is(Roles.LEADER) && feedback.mayBeExtended()) {
            deeds.add(ask("case.extend", "reason.label", "reason.required", SHORT_TEXT, "case.extended", work::extend));
        }
        if (can(CaseStatus.DUPLICATE)) {
            deeds.add(ask(
                    "case.duplicate",
                    "case.duplicate.text",
                    "case.duplicate.unknown",
                    SHORT_TEXT,
                    "case.duplicate.done",
                    work::joinTo));
        }
        if (can(CaseStatus.REJECTED)) {
            deeds.add(reject());
        }
        deeds.add(
                ask(
                        "case.restrict",
                        "case.restrict.text",
                        "reason.required",
                        LONG_TEXT,
                        "case.restrict.done",
                        work::restrict),
                note());
        getContent().add(deeds);
    }

    private Button reject() {
        return ask("case.reject", "case.reject.text", "reason.required", SHORT_TEXT * 5, "case.rejected", work::reject);
    }

    private Button note() {
        return ask("case.note", "case.note.text", "case.note.required", LONG_TEXT, "case.noted", work::note);
    }

    private boolean can(CaseStatus next) {
        return feedback.status().canBecome(next);
    }

    private void triage(FeedbackKind kind, Unit unit) {
        act("case.triaged", () -> work.triage(feedback.id(), kind, unit.code()));
    }

    private Div take() {
        var unit = new UnitSelect(units);
        unit.choose(feedback.unitCode() == null ? current.user().unitCode() : feedback.unitCode());
        var take = primary("case.take", () -> {
            unit.setInvalid(unit.getValue() == null);
            if (unit.getValue() != null) {
                act("case.taken", () -> work.take(feedback.id(), unit.getValue().code()));
            }
        });
        return block("case.take.title", unit, take);
    }

    private Div answer() {
        var text = area("case.answer", 2 * LONG_TEXT);
        text.setHelperText(getTranslation("case.answer.help"));
        return block(
                "case.answer.title",
                text,
                primary(
                        "case.answer.send",
                        () -> act("case.answered", () -> work.answer(feedback.id(), text.getValue()))));
    }

    private Div release() {
        var title = new TextField(getTranslation("case.public.title"));
        title.setMaxLength(SHORT_TEXT);
        title.setWidthFull();
        var question = area("case.public.question", LONG_TEXT);
        var answer = area("case.public.answer", 2 * LONG_TEXT);
        answer.setValue(String.valueOf(feedback.answer()));
        var release = primary(
                "case.release",
                () -> act(
                        "case.released",
                        () -> work.release(
                                feedback.id(),
                                new PublicText(title.getValue(), question.getValue(), answer.getValue()))));
        return block(
                "case.release.title",
                new Paragraph(getTranslation("case.release.why")),
                title,
                question,
                answer,
                release);
    }

    private Button ask(
            String key,
            String labelKey,
            String requiredKey,
            int length,
            String doneKey,
            BiConsumer<UUID, String> deed) {
        return new Button(
                getTranslation(key),
                click -> new ReasonDialog(
                                key,
                                key,
                                labelKey,
                                requiredKey,
                                length,
                                text -> act(doneKey, () -> deed.accept(feedback.id(), text)))
                        .open());
    }

    private boolean act(String doneKey, Runnable deed) {
        var done = Deeds.attempt(this, doneKey, deed);
        if (done) {
            reload.run();
        }
        return done;
    }

    private Div block(String titleKey, Component... content) {
        var block = new Div(new H2(getTranslation(titleKey)));
        block.add(content);
        block.addClassName("block");
        return block;
    }

    private TextArea area(String key, int length) {
        var area = new TextArea(getTranslation(key));
        area.setWidthFull();
        area.setMinRows(5);
        area.setMaxLength(length);
        return area;
    }

    private Button primary(String key, Runnable deed) {
        var button = new Button(getTranslation(key), click -> deed.run());
        button.addThemeVariants(ButtonVariant.PRIMARY);
        return button;
    }
}
