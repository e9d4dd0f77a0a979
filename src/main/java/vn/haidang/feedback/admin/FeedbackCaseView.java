package vn.haidang.feedback.admin;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.orderedlayout.VerticalLayout;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.router.BeforeEvent;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.HasUrlParameter;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.streams.DownloadHandler;
import com.vaadin.flow.server.streams.DownloadResponse;
import jakarta.annotation.security.RolesAllowed;
import java.io.ByteArrayInputStream;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.haidang.backoffice.Deeds;
import vn.haidang.backoffice.RowLink;
import vn.haidang.backoffice.RowLink.Tone;
import vn.haidang.feedback.CaseStatus;
import vn.haidang.feedback.CaseStep;
import vn.haidang.feedback.FeedbackCase;
import vn.haidang.feedback.FeedbackCases;
import vn.haidang.feedback.PublicText;
import vn.haidang.media.HandedInFiles;
import vn.haidang.media.StoredFile;
import vn.haidang.staff.CurrentStaff;
import vn.haidang.staff.Roles;
import vn.haidang.staff.Unit;
import vn.haidang.staff.Units;
import vn.haidang.text.VietnameseDates;

@Route("phan-anh")
@RolesAllowed({Roles.CASE_OFFICER, Roles.LEADER})
class FeedbackCaseView extends VerticalLayout implements HasUrlParameter<String>, HasDynamicTitle {

    private final FeedbackCases cases;
    private final HandedInFiles files;
    private final Units units;
    private final CurrentStaff current;
    private @Nullable UUID id;

    FeedbackCaseView(FeedbackCases cases, HandedInFiles files, Units units, CurrentStaff current) {
        this.cases = cases;
        this.files = files;
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
        load();
    }

    private void load() {
        var feedback = cases.open(id()).orElseThrow(NotFoundException::new);
        removeAll();
        add(head(feedback), facts(feedback));
        next(feedback).forEach(this::add);
        add(history());
    }

    private Div head(FeedbackCase feedback) {
        var head = new Div(
                new H1(feedback.code()),
                RowLink.badge(
                        getTranslation(feedback.status().key()),
                        feedback.status().isOpen() ? Tone.WAITING : Tone.DONE));
        head.addClassName("state");
        var due = feedback.dueOn();
        head.add(new Span(
                due == null
                        ? getTranslation("case.tip")
                        : getTranslation("case.due", VietnameseDates.weekdayAndDay(due))));
        return head;
    }

    private Div facts(FeedbackCase feedback) {
        var facts = new Div();
        facts.addClassNames("block", "facts");
        fact(facts, "case.content", feedback.content());
        fact(facts, "case.kind", feedback.kind().label());
        fact(
                facts,
                "case.place",
                Stream.of(feedback.place(), feedback.placeDetail())
                        .filter(it -> !it.isEmpty())
                        .collect(Collectors.joining(", ")));
        if (!feedback.isTip()) {
            fact(facts, "case.reporter", feedback.fullName() + ", " + feedback.address());
            fact(
                    facts,
                    "case.contact",
                    Stream.of(feedback.phone(), feedback.email(), feedback.postAddress())
                            .filter(it -> !it.isEmpty())
                            .collect(Collectors.joining("; ")));
        }
        fact(facts, "case.received", VietnameseDates.dayAndMinute(feedback.receivedAt()));
        fact(
                facts,
                "case.publication",
                getTranslation(feedback.mayBePublished() ? "case.publication.yes" : "case.publication.no"));
        cases.files(id()).stream().map(this::download).forEach(facts::add);
        if (feedback.answer() != null) {
            fact(facts, "case.answer", feedback.answer());
        }
        return facts;
    }

    /** As a download, never opened inside the back office: it is a stranger's file. */
    private Anchor download(StoredFile file) {
        var handler = DownloadHandler.fromInputStream(event -> {
            var content = files.content(file.id());
            return new DownloadResponse(new ByteArrayInputStream(content), file.name(), file.type(), content.length);
        });
        return new Anchor(handler, getTranslation("case.file", file.name(), Math.max(1, file.size() / 1000)));
    }

    private Stream<Component> next(FeedbackCase feedback) {
        if (feedback.status() == CaseStatus.RECEIVED && current.is(Roles.CASE_OFFICER)) {
            return Stream.of(take());
        }
        if (feedback.status() == CaseStatus.IN_PROGRESS && current.is(Roles.CASE_OFFICER)) {
            return Stream.of(answer());
        }
        if (feedback.status() == CaseStatus.ANSWERED
                && current.is(Roles.LEADER)
                && feedback.mayBePublished()
                && !feedback.isReleased()) {
            return Stream.of(release(feedback));
        }
        return Stream.empty();
    }

    private Div take() {
        var unit = new Select<Unit>();
        unit.setLabel(getTranslation("case.unit"));
        unit.setItems(units.all());
        unit.setItemLabelGenerator(Unit::name);
        units.all().stream()
                .filter(it -> it.code().equals(current.user().unitCode()))
                .findFirst()
                .ifPresent(unit::setValue);
        unit.setErrorMessage(getTranslation("case.unit.required"));
        var take = primary("case.take", () -> {
            unit.setInvalid(unit.getValue() == null);
            if (unit.getValue() != null) {
                act("case.taken", () -> cases.take(id(), unit.getValue().code()));
            }
        });
        return block("case.take.title", unit, take);
    }

    private Div answer() {
        var text = area("case.answer", 8000);
        text.setHelperText(getTranslation("case.answer.help"));
        return block(
                "case.answer.title",
                text,
                primary("case.answer.send", () -> act("case.answered", () -> cases.answer(id(), text.getValue()))));
    }

    private Div release(FeedbackCase feedback) {
        var title = new TextField(getTranslation("case.public.title"));
        title.setMaxLength(200);
        title.setWidthFull();
        var question = area("case.public.question", 4000);
        var answer = area("case.public.answer", 8000);
        answer.setValue(String.valueOf(feedback.answer()));
        var release = primary(
                "case.release",
                () -> act(
                        "case.released",
                        () -> cases.release(
                                id(), new PublicText(title.getValue(), question.getValue(), answer.getValue()))));
        return block(
                "case.release.title",
                new Paragraph(getTranslation("case.release.why")),
                title,
                question,
                answer,
                release);
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

    private void act(String doneKey, Runnable deed) {
        if (Deeds.attempt(this, doneKey, deed)) {
            load();
        }
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

    private void fact(Div list, String key, String value) {
        if (!value.isEmpty()) {
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
