package vn.haidang.operation.admin;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Key;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.NativeTable;
import com.vaadin.flow.component.html.NativeTableHeaderCell;
import com.vaadin.flow.component.html.NativeTableRow;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.orderedlayout.VerticalLayout;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.haidang.backoffice.Deeds;
import vn.haidang.backoffice.RowLink;
import vn.haidang.backoffice.RowLink.Tone;
import vn.haidang.messaging.Message;
import vn.haidang.operation.Finding;
import vn.haidang.operation.Finding.State;
import vn.haidang.operation.Findings;
import vn.haidang.operation.TaskState;
import vn.haidang.operation.Tasks;
import vn.haidang.operation.TestMessages;
import vn.haidang.staff.MayAdminister;
import vn.haidang.text.VietnameseDates;

/** "Vận hành": whether the portal is well, what it does by itself, and whether a message really goes out. */
@Route("van-hanh")
@Menu(title = "menu.operation", order = 95)
@MayAdminister
class OperationView extends VerticalLayout implements HasDynamicTitle {

    private static final int LONGEST_ADDRESS = 200;

    private final Tasks tasks;
    private final TestMessages messages;

    OperationView(Findings findings, Tasks tasks, TestMessages messages) {
        this.tasks = tasks;
        this.messages = messages;
        add(
                new H1(getTranslation("menu.operation")),
                block("operation.state", state(findings.all())),
                block("operation.tasks", table()),
                block("operation.message", tryOut()));
    }

    @Override
    public String getPageTitle() {
        return getTranslation("menu.operation");
    }

    private Div block(String key, Component... content) {
        var block = new Div(new H2(getTranslation(key)));
        block.add(content);
        block.addClassName("block");
        return block;
    }

    private Component state(List<Finding> findings) {
        var list = new UnorderedList();
        list.addClassName("checks");
        findings.forEach(finding -> list.add(line(finding)));
        return list;
    }

    private ListItem line(Finding finding) {
        var key = "operation.finding." + finding.word();
        var name = new Span(getTranslation(key));
        name.addClassName("row-title");
        var said = new Div(name);
        var fact = finding.fact().isEmpty() ? getTranslation("operation.task.never") : finding.fact();
        var words = finding.state() == State.WELL ? finding.fact() : getTranslation(key + ".wrong", fact);
        if (!words.isEmpty()) {
            var line = new Span(words);
            line.addClassName("row-facts");
            said.add(line);
        }
        var row = new ListItem(
                said, RowLink.badge(getTranslation("operation.state." + finding.state()), tone(finding.state())));
        row.addClassNames(
                "check",
                switch (finding.state()) {
                    case WELL -> "check-done";
                    case WARNING -> "check-advised";
                    case DOWN -> "check-blocking";
                });
        return row;
    }

    private static Tone tone(State state) {
        return switch (state) {
            case WELL -> Tone.DONE;
            case WARNING -> Tone.WAITING;
            case DOWN -> Tone.ALARM;
        };
    }

    private Component table() {
        var table = new NativeTable();
        table.addClassName("grid");
        var head = new NativeTableRow();
        for (var column : List.of("name", "state", "done", "next")) {
            var cell = new NativeTableHeaderCell(getTranslation("operation.column." + column));
            cell.getElement().setAttribute("scope", "col");
            head.add(cell);
        }
        table.getHead().add(head);
        tasks.all().forEach(task -> table.getBody().add(row(task)));
        return table;
    }

    private NativeTableRow row(TaskState task) {
        var row = new NativeTableRow();
        var name = new NativeTableHeaderCell(getTranslation("operation.task." + task.name()));
        name.getElement().setAttribute("scope", "row");
        row.add(name);
        cell(row, "state", badge(task));
        cell(row, "done", new Span(words(task.lastDone())));
        cell(row, "next", new Span(VietnameseDates.dayAndMinute(task.next())));
        return row;
    }

    private Component badge(TaskState task) {
        if (task.isFailing()) {
            return RowLink.badge(
                    getTranslation("operation.task.failing", task.failures(), words(task.lastFailed())), Tone.ALARM);
        }
        return task.isRunning()
                ? RowLink.badge(getTranslation("operation.task.running"), Tone.WAITING)
                : RowLink.badge(getTranslation("operation.task.well"), Tone.DONE);
    }

    private String words(@Nullable Instant moment) {
        return moment == null ? getTranslation("operation.task.never") : VietnameseDates.dayAndMinute(moment);
    }

    private void cell(NativeTableRow row, String column, Component content) {
        var cell = row.addDataCell();
        cell.getElement().setAttribute("data-name", getTranslation("operation.column." + column));
        cell.add(content);
    }

    private Component tryOut() {
        if (!messages.offers(Message.Channel.EMAIL) && !messages.offers(Message.Channel.SMS)) {
            return new Paragraph(getTranslation("operation.message.none"));
        }
        var to = new TextField(getTranslation("operation.message.to"));
        to.setHelperText(getTranslation("operation.message.help"));
        to.setMaxLength(LONGEST_ADDRESS);
        to.setWidthFull();
        var send = new Button(
                getTranslation("operation.message.send"),
                click -> Deeds.attempt(this, "operation.message.sent", () -> messages.send(to.getValue())));
        to.addKeyDownListener(Key.ENTER, pressed -> send.click());
        var form = new Div(to, send);
        form.addClassName("tools");
        return form;
    }
}
