package vn.haidang.feedback.admin;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.orderedlayout.VerticalLayout;
import com.vaadin.flow.router.BeforeEvent;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.HasUrlParameter;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.streams.DownloadHandler;
import com.vaadin.flow.server.streams.DownloadResponse;
import jakarta.annotation.security.RolesAllowed;
import java.io.ByteArrayInputStream;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.haidang.backoffice.RowLink;
import vn.haidang.backoffice.RowLink.Tone;
import vn.haidang.feedback.AnswerTemplates;
import vn.haidang.feedback.CaseClosing;
import vn.haidang.feedback.CaseStep;
import vn.haidang.feedback.CaseWork;
import vn.haidang.feedback.FeedbackCase;
import vn.haidang.feedback.FeedbackCases;
import vn.haidang.feedback.PersonalData;
import vn.haidang.media.Scan;
import vn.haidang.media.StoredFile;
import vn.haidang.staff.CurrentStaff;
import vn.haidang.staff.Roles;
import vn.haidang.staff.StaffMembers;
import vn.haidang.staff.Units;
import vn.haidang.text.VietnameseDates;

@Route("phan-anh")
@RolesAllowed({Roles.CASE_OFFICER, Roles.DENUNCIATION_OFFICER, Roles.LEADER})
class FeedbackCaseView extends VerticalLayout implements HasUrlParameter<String>, HasDynamicTitle {

    private final FeedbackCases cases;
    private final CaseWork work;
    private final CaseClosing closing;
    private final AnswerTemplates templates;
    private final PersonalData personal;
    private final StaffMembers members;
    private final Units units;
    private final CurrentStaff current;
    private @Nullable UUID id;

    FeedbackCaseView(
            FeedbackCases cases,
            CaseWork work,
            CaseClosing closing,
            AnswerTemplates templates,
            PersonalData personal,
            StaffMembers members,
            Units units,
            CurrentStaff current) {
        this.cases = cases;
        this.work = work;
        this.closing = closing;
        this.templates = templates;
        this.personal = personal;
        this.members = members;
        this.units = units;
        this.current = current;
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
        add(head(feedback), facts(feedback));
        add(
                new NextStep(feedback, work, closing, templates, units, current, this::load),
                new CaseDeeds(feedback, work, closing, personal, members, units, current, this::load));
        messages().ifPresent(this::add);
        add(history());
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
        if (feedback.isUrgent()) {
            head.add(RowLink.badge(getTranslation("case.urgent"), Tone.ALARM));
        }
        if (feedback.isQuarantined()) {
            head.add(RowLink.badge(getTranslation("case.quarantined"), Tone.WAITING));
        }
        var due = feedback.dueOn();
        head.add(new Span(
                due != null
                        ? getTranslation("case.due", VietnameseDates.weekdayAndDay(due))
                        : getTranslation(feedback.isTip() ? "case.tip" : "case.paused")));
        return head;
    }

    private Div facts(FeedbackCase feedback) {
        var facts = new Div();
        facts.addClassNames("block", "facts");
        reported(facts, feedback);
        cases.files(id()).stream().map(this::download).forEach(facts::add);
        became(facts, feedback);
        return facts;
    }

    private void reported(Div facts, FeedbackCase feedback) {
        var reporter = feedback.reporter();
        fact(facts, "case.content", feedback.content());
        fact(facts, "case.kind", feedback.kind().label());
        var legalKind = feedback.legalKind();
        fact(facts, "case.legal-kind", legalKind == null ? null : legalKind.label());
        fact(facts, "case.place", joined(feedback.place(), feedback.placeDetail()));
        fact(facts, "case.reporter", joined(reporter.fullName(), reporter.address()));
        fact(facts, "case.contact", joined(reporter.phone(), reporter.email(), reporter.postAddress()));
        fact(
                facts,
                "case.received",
                joined(
                        VietnameseDates.dayAndMinute(feedback.receivedAt()),
                        feedback.channel().label()));
        fact(
                facts,
                "case.publication",
                getTranslation(feedback.mayBePublished() ? "case.publication.yes" : "case.publication.no"));
    }

    private void became(Div facts, FeedbackCase feedback) {
        fact(facts, "case.forwarded-to", feedback.forwardedTo());
        fact(facts, "case.forward.until", day(feedback.forwardUntil()));
        fact(facts, "case.reply-until", day(feedback.replyUntil()));
        fact(facts, "case.extension", feedback.extensionWhy());
        fact(facts, "case.closing-reason", feedback.closingReason());
        fact(facts, "case.duplicate-of", feedback.duplicateOf());
        fact(facts, "case.followers", String.join(", ", cases.followers(feedback.code())));
        fact(facts, "case.answer", feedback.answer());
        fact(facts, "case.resolution", feedback.resolution());
        cases.proofs(id()).stream().map(this::download).forEach(facts::add);
        var rating = feedback.rating();
        if (rating != null) {
            fact(facts, "case.grade", joined(rating.grade().label(), rating.gradeComment()));
        }
    }

    private static @Nullable String day(@Nullable LocalDate day) {
        return day == null ? null : VietnameseDates.weekdayAndDay(day);
    }

    private static String joined(String... parts) {
        return Stream.of(parts).filter(part -> !part.isEmpty()).collect(Collectors.joining(", "));
    }

    /** As a download, never opened inside the back office: it is a stranger's file. */
    private Component download(StoredFile file) {
        if (!file.scan().mayBeOpened()) {
            return new Span(getTranslation(
                    file.scan() == Scan.INFECTED ? "case.file.infected" : "case.file.waiting", file.name()));
        }
        var handler = DownloadHandler.fromInputStream(event -> {
            var content = cases.content(id(), file.id());
            return new DownloadResponse(new ByteArrayInputStream(content), file.name(), file.type(), content.length);
        });
        return new Anchor(handler, getTranslation("case.file", file.name(), Math.max(1, file.size() / 1000)));
    }

    private Optional<Div> messages() {
        var said = cases.messages(id());
        var list = new Div();
        list.addClassName("facts");
        said.forEach(message -> {
            var who = new Span("%s, %s %s"
                    .formatted(message.kind().label(), VietnameseDates.dayAndMinute(message.at()), message.author()));
            who.addClassName("fact-name");
            var text = new Span(message.text());
            text.addClassName("fact-value");
            list.add(new Div(who, text));
        });
        return said.isEmpty() ? Optional.empty() : Optional.of(block("case.messages", list));
    }

    private Div history() {
        var list = new Div();
        list.addClassName("facts");
        for (CaseStep step : cases.steps(id())) {
            var when = new Span(VietnameseDates.dayAndMinute(step.at()));
            when.addClassName("fact-name");
            list.add(new Div(when, new Span("%s %s %s".formatted(step.label(), step.actor(), step.note()))));
        }
        return block("case.history", list);
    }

    private Div block(String titleKey, Component... content) {
        var block = new Div(new H2(getTranslation(titleKey)));
        block.add(content);
        block.addClassName("block");
        return block;
    }

    private void fact(Div list, String key, @Nullable String value) {
        if (value != null && !value.isEmpty()) {
            var name = new Span(getTranslation(key));
            name.addClassName("fact-name");
            var text = new Span(value);
            text.addClassName("fact-value");
            list.add(new Div(name, text));
        }
    }

    private UUID id() {
        if (id == null) {
            throw new IllegalStateException("No case has been opened");
        }
        return id;
    }
}
