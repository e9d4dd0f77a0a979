package vn.haidang.feedback.admin;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import org.jspecify.annotations.Nullable;
import vn.haidang.backoffice.Persons;
import vn.haidang.feedback.CaseWork;
import vn.haidang.feedback.FeedbackCase;
import vn.haidang.feedback.KeptWords;
import vn.haidang.feedback.PreparedAnswer;
import vn.haidang.feedback.PublicAnswers;
import vn.haidang.feedback.PublicText;
import vn.haidang.feedback.Redaction;
import vn.haidang.publication.admin.UnsavedWords;
import vn.haidang.staff.CurrentStaff;
import vn.haidang.staff.Roles;
import vn.haidang.text.Reason;

/** The answer for everybody: prepared by an officer beside the original, let out or sent back by somebody else. */
class ReleaseBlock extends Composite<Div> {

    private static final int LONGEST_ANSWER = 8000;

    /** Names under which unsent words are kept. */
    private static final String TITLE = "pub-title";

    private static final String QUESTION = "pub-question";
    private static final String ANSWER = "pub-answer";

    private final FeedbackCase feedback;
    private final PublicAnswers answers;
    private final UnsavedWords unsaved;
    private final CaseActs acts;
    private final @Nullable PreparedAnswer prepared;
    private final TextField title = new TextField(getTranslation("case.public.title"));
    private final TextArea question = CaseParts.area(this, "case.public.question", CaseWork.LONGEST_MESSAGE);
    private final TextArea answer = CaseParts.area(this, "case.public.answer", LONGEST_ANSWER);
    private final TextField correction = new TextField(getTranslation("case.public.correction"));

    ReleaseBlock(
            FeedbackCase feedback, PublicAnswers answers, CurrentStaff current, UnsavedWords unsaved, Runnable reload) {
        this.feedback = feedback;
        this.answers = answers;
        this.unsaved = unsaved;
        acts = new CaseActs(this, feedback.seen(), unsaved, reload);
        prepared = answers.prepared(feedback.id()).orElse(null);
        title.setMaxLength(CaseWork.LONGEST_NAME);
        title.setWidthFull();
        correction.setMaxLength(Reason.LONGEST);
        correction.setHelperText(getTranslation("case.public.correction.help"));
        correction.setWidthFull();
        getContent().addClassName("rows");
        getContent().setWidthFull();
        show(current.is(Roles.CASE_OFFICER), current.is(Roles.LEADER), current.username());
    }

    private void show(boolean isOfficer, boolean isLeader, String username) {
        feedback.publicText().ifPresent(text -> getContent().add(published(text)));
        if (prepared != null && prepared.isWaiting()) {
            var byOther = prepared.publication().mayBeApprovedBy(username)
                    && !username.equals(feedback.outcome().answeredBy());
            if (isLeader && byOther) {
                getContent().add(releasing(prepared));
            } else {
                getContent().add(CaseParts.block(this, "case.release.waiting", waitsFor(prepared)));
                if (isOfficer) {
                    getContent().add(new Details(getTranslation("case.public.again"), preparing(prepared)));
                }
            }
        } else if (isOfficer && feedback.isReleased()) {
            var again = new Details(getTranslation("case.public.correct"), preparing(prepared));
            again.setOpened(prepared != null && !prepared.returnedBecause().isEmpty());
            getContent().add(again);
        } else if (isOfficer) {
            getContent().add(preparing(prepared));
        } else if (isLeader && !feedback.isReleased()) {
            getContent()
                    .add(CaseParts.block(
                            this, "case.release.title", new Paragraph(getTranslation("case.release.unprepared"))));
        }
    }

    /** What everybody reads now. */
    private Div published(PublicText text) {
        var page = new Anchor("/phan-anh/theo-doi/" + feedback.code(), getTranslation("case.public.page"));
        page.setRouterIgnore(true);
        var words = new Div();
        words.setText(text.title() + "\n\n" + text.question() + "\n\n" + text.answer());
        words.addClassName("original-words");
        return CaseParts.block(this, "case.public.now", words, page);
    }

    private Paragraph waitsFor(PreparedAnswer waiting) {
        return new Paragraph(getTranslation(
                "case.release.waits", Persons.name(waiting.publication().author())));
    }

    private Div preparing(@Nullable PreparedAnswer before) {
        var help = fill(before);
        correction.setVisible(feedback.isReleased());
        correction.setValue(before == null || before.publication().isPublic() ? "" : before.correction());
        var submit = primary(
                "case.public.submit",
                () -> acts.done(
                        "case.public.submitted",
                        seen -> answers.prepare(seen, text(), help.kept(), correction.getValue()),
                        TITLE,
                        QUESTION,
                        ANSWER));
        var returned = before == null ? "" : before.returnedBecause();
        var why = new Paragraph(getTranslation("case.public.returned", returned));
        why.addClassName("warning");
        why.setVisible(!returned.isEmpty());
        return CaseParts.block(
                this,
                "case.public.prepare",
                why,
                new Paragraph(getTranslation("case.release.why")),
                pair(),
                help,
                correction,
                submit);
    }

    private Div releasing(PreparedAnswer waiting) {
        var help = fill(waiting);
        var why = new Paragraph(getTranslation("case.public.correction.told", waiting.correction()));
        why.setVisible(!waiting.correction().isEmpty());
        var release = primary(
                "case.release",
                () -> acts.done(
                        "case.released", seen -> answers.release(seen, text(), help.kept()), TITLE, QUESTION, ANSWER));
        var back = acts.asking(
                "case.public.return",
                "case.public.return.why",
                "reason.required",
                Reason.LONGEST,
                "case.public.returned.done",
                answers::sendBack);
        var deeds = new Div(back, release);
        deeds.addClassName("deeds");
        return CaseParts.block(
                this,
                "case.release.title",
                waitsFor(waiting),
                why,
                pair(),
                help,
                new Paragraph(getTranslation("case.release.where")),
                deeds);
    }

    private RedactionHelp fill(@Nullable PreparedAnswer before) {
        var reporter = feedback.report().reporter();
        title.setValue(before == null ? "" : before.text().title());
        question.setValue(
                before == null
                        ? Redaction.draft(feedback.report().content(), reporter)
                        : before.text().question());
        answer.setValue(
                before == null
                        ? Redaction.draft(original(), reporter)
                        : before.text().answer());
        unsaved.follow(TITLE, title);
        unsaved.follow(QUESTION, question);
        unsaved.follow(ANSWER, answer);
        return new RedactionHelp(reporter, title, question, answer, before == null ? new KeptWords() : before.kept());
    }

    private Div pair() {
        var reporter = feedback.report().reporter();
        var originals = new Div(
                new H2(getTranslation("case.public.original")),
                new MarkedText(
                        getTranslation("case.public.question"),
                        feedback.report().content(),
                        reporter),
                new MarkedText(getTranslation("case.answer"), original(), reporter));
        originals.addClassNames("block", "rows");
        var open = new Div(new H2(getTranslation("case.public.version")), title, question, answer);
        open.addClassName("rows");
        var pair = new Div(originals, open);
        pair.addClassName("release-pair");
        return pair;
    }

    private String original() {
        return String.valueOf(feedback.outcome().answer());
    }

    private PublicText text() {
        return new PublicText(title.getValue(), question.getValue(), answer.getValue());
    }

    private Button primary(String key, Runnable deed) {
        var button = acts.button(key, deed);
        button.addThemeVariants(ButtonVariant.PRIMARY);
        return button;
    }
}
