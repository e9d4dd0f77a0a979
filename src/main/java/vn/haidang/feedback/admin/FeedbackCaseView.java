package vn.haidang.feedback.admin;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.orderedlayout.VerticalLayout;
import com.vaadin.flow.router.BeforeEvent;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.HasUrlParameter;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.haidang.audit.AuditLog;
import vn.haidang.audit.admin.DeedsAbout;
import vn.haidang.backoffice.RowLink;
import vn.haidang.backoffice.RowLink.Tone;
import vn.haidang.feedback.AnswerTemplates;
import vn.haidang.feedback.CaseClosing;
import vn.haidang.feedback.CaseWork;
import vn.haidang.feedback.FeedbackCase;
import vn.haidang.feedback.FeedbackCases;
import vn.haidang.feedback.PersonalData;
import vn.haidang.feedback.PublicAnswers;
import vn.haidang.publication.SideBuffers;
import vn.haidang.publication.admin.UnsavedBlock;
import vn.haidang.publication.admin.UnsavedWords;
import vn.haidang.staff.CurrentStaff;
import vn.haidang.staff.MaySeeCases;
import vn.haidang.staff.StaffMembers;
import vn.haidang.staff.Units;
import vn.haidang.text.VietnameseDates;

/** One case: what was reported, what became of it, what can be done with it now, what was said and done. */
@Route("phan-anh")
@MaySeeCases
class FeedbackCaseView extends VerticalLayout implements HasUrlParameter<String>, HasDynamicTitle {

    private final FeedbackCases cases;
    private final CaseWork work;
    private final CaseClosing closing;
    private final PublicAnswers answers;
    private final AnswerTemplates templates;
    private final PersonalData personal;
    private final StaffMembers members;
    private final Units units;
    private final SideBuffers buffers;
    private final CurrentStaff current;
    private final AuditLog trail;
    private @Nullable UUID id;

    FeedbackCaseView(
            FeedbackCases cases,
            CaseWork work,
            CaseClosing closing,
            PublicAnswers answers,
            AnswerTemplates templates,
            PersonalData personal,
            StaffMembers members,
            Units units,
            SideBuffers buffers,
            CurrentStaff current,
            AuditLog trail) {
        this.cases = cases;
        this.work = work;
        this.closing = closing;
        this.answers = answers;
        this.templates = templates;
        this.personal = personal;
        this.members = members;
        this.units = units;
        this.buffers = buffers;
        this.current = current;
        this.trail = trail;
    }

    @Override
    public String getPageTitle() {
        return getTranslation("case.page");
    }

    @Override
    public void setParameter(BeforeEvent event, String parameter) {
        try {
            id = UUID.fromString(parameter);
        } catch (IllegalArgumentException unknown) {
            throw new NotFoundException();
        }
        show(cases.open(id()).orElseThrow(NotFoundException::new));
    }

    /** Whoever has handed a case to the denunciation officers does not see it any more. */
    private void load() {
        cases.open(id())
                .ifPresentOrElse(this::show, () -> getUI().ifPresent(ui -> ui.navigate(FeedbackQueueView.class)));
    }

    private void show(FeedbackCase feedback) {
        removeAll();
        var unsaved = new UnsavedWords(buffers, "case.", feedback.id(), !feedback.isRestricted());
        var left = new Div();
        add(
                head(feedback),
                left,
                new CaseFacts(feedback, cases),
                new NextStep(feedback, cases, work, closing, answers, templates, units, current, unsaved, this::load),
                new CaseDeeds(feedback, work, closing, answers, personal, members, units, current, unsaved, this::load),
                new CaseRecord(feedback.id(), cases),
                new DeedsAbout(trail, "case", feedback.id().toString()));
        left.add(new UnsavedBlock(unsaved));
    }

    private Div head(FeedbackCase feedback) {
        var head = new Div(
                new H1(feedback.code()),
                RowLink.badge(
                        getTranslation(feedback.status().key()),
                        feedback.status().isOpen() ? Tone.WAITING : Tone.DONE));
        head.addClassName("state");
        if (feedback.isRestricted()) {
            head.add(RowLink.badge(getTranslation("case.restricted"), Tone.ALARM));
        }
        if (feedback.erasedAt() != null) {
            head.add(RowLink.badge(getTranslation("case.is-erased"), Tone.QUIET));
        }
        if (feedback.handling().isUrgent()) {
            head.add(RowLink.badge(getTranslation("case.urgent"), Tone.ALARM));
        }
        feedback.looksLike().ifPresent(nature -> head.add(RowLink.badge(getTranslation(nature.mark()), Tone.ALARM)));
        if (feedback.isQuarantined()) {
            head.add(RowLink.badge(getTranslation("case.quarantined"), Tone.WAITING));
        }
        var due = feedback.deadline().dueOn();
        head.add(new Span(
                due != null
                        ? getTranslation("case.due", VietnameseDates.weekdayAndDay(due))
                        : getTranslation(feedback.report().isTip() ? "case.tip" : "case.paused")));
        return head;
    }

    private UUID id() {
        if (id == null) {
            throw new IllegalStateException("No case has been opened");
        }
        return id;
    }
}
