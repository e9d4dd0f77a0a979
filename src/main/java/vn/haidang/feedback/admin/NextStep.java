package vn.haidang.feedback.admin;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextArea;
import vn.haidang.backoffice.Deeds;
import vn.haidang.feedback.AnswerTemplate;
import vn.haidang.feedback.AnswerTemplates;
import vn.haidang.feedback.CaseClosing;
import vn.haidang.feedback.CaseWork;
import vn.haidang.feedback.FeedbackCase;
import vn.haidang.feedback.FeedbackCases;
import vn.haidang.feedback.PublicAnswers;
import vn.haidang.publication.admin.UnsavedWords;
import vn.haidang.staff.CurrentStaff;
import vn.haidang.staff.Roles;
import vn.haidang.staff.Unit;
import vn.haidang.staff.Units;

/** The step that a case waits for, written out: who takes it, what is answered, what everybody may read of it. */
class NextStep extends Composite<Div> {

    private static final int LONGEST_ANSWER = 8000;
    private static final String ANSWER = "answer";

    private final FeedbackCase feedback;
    private final FeedbackCases cases;
    private final CaseWork work;
    private final CaseClosing closing;
    private final PublicAnswers answers;
    private final AnswerTemplates templates;
    private final Units units;
    private final CurrentStaff current;
    private final UnsavedWords unsaved;
    private final Runnable reload;

    NextStep(
            FeedbackCase feedback,
            FeedbackCases cases,
            CaseWork work,
            CaseClosing closing,
            PublicAnswers answers,
            AnswerTemplates templates,
            Units units,
            CurrentStaff current,
            UnsavedWords unsaved,
            Runnable reload) {
        this.feedback = feedback;
        this.cases = cases;
        this.work = work;
        this.closing = closing;
        this.answers = answers;
        this.templates = templates;
        this.units = units;
        this.current = current;
        this.unsaved = unsaved;
        this.reload = reload;
        getContent().addClassName("rows");
        if (!feedback.isRestricted()) {
            show();
        }
    }

    private void show() {
        switch (feedback.status()) {
            case RECEIVED, TRIAGED -> {
                if (current.is(Roles.CASE_OFFICER)) {
                    getContent().add(take());
                }
            }
            case IN_PROGRESS, REOPENED, FORWARDED -> {
                if (current.is(Roles.CASE_OFFICER)) {
                    getContent().add(answer());
                }
            }
            case ANSWERED, RESOLVED -> {
                if (feedback.mayBePublished()) {
                    getContent().add(new ReleaseBlock(feedback, answers, current, unsaved, reload));
                }
            }
            case DUPLICATE -> {
                if (current.is(Roles.CASE_OFFICER)
                        && cases.isAnswered(feedback.outcome().duplicateOf())) {
                    getContent().add(answer());
                }
            }
            case WAITING -> {
                var state = new Paragraph(getTranslation(
                        cases.isQuestionHeld(feedback.id()) ? "case.question.held" : "case.question.sent"));
                state.addClassName("warning");
                getContent().add(state);
            }
            case REJECTED -> {}
        }
    }

    private Div take() {
        var unit = new UnitSelect(units);
        unit.choose(
                feedback.handling().unitCode() == null
                        ? current.user().unitCode()
                        : feedback.handling().unitCode());
        var take = primary("case.take", () -> {
            unit.setInvalid(unit.getValue() == null);
            if (unit.getValue() != null) {
                act(
                        "case.taken",
                        () -> work.take(feedback.seen(), unit.getValue().code()));
            }
        });
        return CaseParts.block(this, "case.take.title", unit, take);
    }

    private Div answer() {
        var text = CaseParts.area(this, "case.answer", LONGEST_ANSWER);
        text.setHelperText(getTranslation("case.answer.help"));
        unsaved.follow(ANSWER, text);
        var joined = new JoinedAnswers(cases.unansweredFollowers(feedback.code()), LONGEST_ANSWER);
        return CaseParts.block(
                this,
                "case.answer.title",
                template(text),
                text,
                joined,
                primary(
                        "case.answer.send",
                        () -> act(
                                "case.answered",
                                () -> closing.answer(feedback.seen(), text.getValue(), joined.own()),
                                ANSWER)));
    }

    /** Begins the answer; what was typed before stays above. */
    private Component template(TextArea text) {
        var known = templates.all();
        var choice = new Select<AnswerTemplate>();
        choice.setLabel(getTranslation("template.use"));
        choice.setItems(known);
        choice.setItemLabelGenerator(AnswerTemplate::name);
        choice.setVisible(!known.isEmpty());
        choice.addValueChangeListener(chosen -> {
            var words = chosen.getValue().filled(feedback, unitName());
            text.setValue((text.getValue() + "\n\n" + words).strip());
        });
        return choice;
    }

    private String unitName() {
        var code = feedback.handling().unitCode();
        return code == null ? "" : units.withCode(code).map(Unit::name).orElse("");
    }

    private void act(String doneKey, Runnable deed, String... sent) {
        if (Deeds.attempt(this, doneKey, deed)) {
            unsaved.sent(sent);
            reload.run();
        }
    }

    private Button primary(String key, Runnable deed) {
        var button = new Button(getTranslation(key), click -> deed.run());
        button.addThemeVariants(ButtonVariant.PRIMARY);
        return button;
    }
}
