package vn.haidang.feedback.admin;

import com.vaadin.flow.component.HasValidation;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.orderedlayout.VerticalLayout;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import java.util.Map;
import java.util.UUID;
import vn.haidang.backoffice.Deeds;
import vn.haidang.feedback.Channel;
import vn.haidang.feedback.CitizenDesk;
import vn.haidang.feedback.CounterDesk;
import vn.haidang.feedback.FeedbackKind;
import vn.haidang.feedback.Place;
import vn.haidang.feedback.Report;
import vn.haidang.publication.SideBuffers;
import vn.haidang.publication.admin.UnsavedBlock;
import vn.haidang.publication.admin.UnsavedWords;
import vn.haidang.staff.MayHandleCases;
import vn.haidang.text.VietnameseDates;

/** Takes a report down while somebody tells it, and gives the receipt to read out or print. */
@Route("phan-anh-nhan")
@MayHandleCases
class IntakeView extends VerticalLayout implements HasDynamicTitle {

    private static final int LONGEST_LINE = 200;

    private final CounterDesk counter;
    private final CitizenDesk desk;
    private final Select<Channel> channel = new Select<>();
    private final Select<FeedbackKind> kind = new Select<>();
    private final TextArea content = new TextArea();
    private final Select<Place> place = new Select<>();
    private final TextField placeDetail = line("case.place.detail");
    private final TextField fullName = line("case.full-name");
    private final TextField address = line("case.address");
    private final TextField phone = line("case.phone");
    private final TextField email = line("case.email");
    private final TextField postAddress = line("case.post-address");
    private final Checkbox anonymous = new Checkbox(getTranslation("case.anonymous"));
    private final Checkbox agrees = new Checkbox(getTranslation("case.publication.yes"));
    private final Map<String, HasValidation> fields = Map.of(
            "kind", kind,
            "content", content,
            "place", place,
            "placeDetail", placeDetail,
            "fullName", fullName,
            "address", address,
            "phone", phone,
            "email", email,
            "postAddress", postAddress);
    private final UnsavedWords unsaved;

    /** Kept until it has been taken in, so that two taps make one case. */
    private String clientId = UUID.randomUUID().toString();

    IntakeView(CounterDesk counter, CitizenDesk desk, SideBuffers buffers) {
        this.counter = counter;
        this.desk = desk;
        unsaved = new UnsavedWords(buffers, "intake.", SideBuffers.NEW_PIECE, true);
        var form = new Div(
                channel(),
                kind(),
                content(),
                place(),
                placeDetail,
                fullName,
                address,
                phone,
                email,
                postAddress,
                anonymous,
                agrees);
        form.addClassNames("block", "form-fields");
        var enter = new Button(getTranslation("case.enter"), click -> enter());
        enter.addThemeVariants(ButtonVariant.PRIMARY);
        unsaved.follow("content", content);
        add(
                new H1(getTranslation("case.intake")),
                new Paragraph(getTranslation("case.intake.about")),
                new UnsavedBlock(unsaved),
                form,
                enter);
    }

    @Override
    public String getPageTitle() {
        return getTranslation("case.intake");
    }

    private Select<Channel> channel() {
        channel.setLabel(getTranslation("case.channel"));
        channel.setItems(Channel.PHONE, Channel.COUNTER, Channel.LETTER);
        channel.setItemLabelGenerator(Channel::label);
        channel.setValue(Channel.PHONE);
        return channel;
    }

    private Select<FeedbackKind> kind() {
        kind.setLabel(getTranslation("case.kind"));
        kind.setItems(FeedbackKind.values());
        kind.setItemLabelGenerator(FeedbackKind::label);
        kind.setValue(FeedbackKind.OTHER);
        return kind;
    }

    private TextArea content() {
        content.setLabel(getTranslation("case.content"));
        content.setHelperText(getTranslation("case.content.faithful"));
        content.setMaxLength(Report.MAX_CONTENT);
        content.setMinRows(5);
        content.addClassName("whole-row");
        return content;
    }

    private Select<Place> place() {
        place.setLabel(getTranslation("case.place"));
        place.setItems(desk.places());
        place.setItemLabelGenerator(it -> it == null ? "" : it.name());
        place.setEmptySelectionAllowed(true);
        return place;
    }

    private TextField line(String key) {
        var line = new TextField(getTranslation(key));
        line.setMaxLength(LONGEST_LINE);
        return line;
    }

    private void enter() {
        var report = report();
        var problems = desk.problems(report);
        fields.forEach((name, field) -> {
            var key = problems.get(name);
            field.setErrorMessage(key == null ? "" : getTranslation(key));
            field.setInvalid(key != null);
        });
        if (problems.isEmpty()) {
            Deeds.attempt(this, "case.entered", () -> show(counter.enter(report, channel.getValue())));
        }
    }

    private void show(String token) {
        unsaved.sent("content");
        var receipt = desk.receipt(token).orElseThrow();
        clientId = UUID.randomUUID().toString();
        removeAll();
        var due = receipt.feedback().dueOn();
        var block = new Div(
                new H2(receipt.feedback().code()),
                new Paragraph(getTranslation("case.secret", String.valueOf(receipt.secret()))),
                new Paragraph(
                        due == null
                                ? getTranslation("case.tip")
                                : getTranslation("case.due", VietnameseDates.weekdayAndDay(due))),
                new Paragraph(getTranslation("case.read-out")));
        block.addClassName("block");
        add(
                new H1(getTranslation("case.receipt")),
                block,
                new Anchor("/phan-anh/bien-nhan/" + token, getTranslation("case.receipt.print")),
                new Anchor("/quan-tri/phan-anh-nhan", getTranslation("case.intake.next")),
                new Anchor("/quan-tri/phan-anh", getTranslation("menu.feedback")));
    }

    private Report report() {
        return new Report(
                clientId,
                kind.getValue().parameter(),
                content.getValue(),
                place.getValue() == null ? "" : place.getValue().slug(),
                placeDetail.getValue(),
                fullName.getValue(),
                address.getValue(),
                phone.getValue(),
                email.getValue(),
                postAddress.getValue(),
                anonymous.getValue(),
                agrees.getValue() ? "redacted" : "private",
                "");
    }
}
