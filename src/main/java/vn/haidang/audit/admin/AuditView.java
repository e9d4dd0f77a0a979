package vn.haidang.audit.admin;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Key;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Nav;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.orderedlayout.VerticalLayout;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.streams.DownloadHandler;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.haidang.audit.AuditFilter;
import vn.haidang.audit.AuditLog;
import vn.haidang.audit.AuditRules;
import vn.haidang.audit.DeedGroup;
import vn.haidang.backoffice.VietnameseDatePicker;
import vn.haidang.staff.MaySetRules;
import vn.haidang.staff.StaffNames;

/** Who did what on which thing, from where and when. The filter stands in the address. */
@Route("nhat-ky")
@Menu(title = "menu.audit", order = 94)
@MaySetRules
class AuditView extends VerticalLayout implements HasDynamicTitle, BeforeEnterObserver {

    private static final int PAGE_SIZE = 50;

    private final AuditLog log;
    private final StaffNames names;
    private final Div chips = new Div();
    private final TextField thing = new TextField(getTranslation("audit.thing"));
    private final ComboBox<String> actor = new ComboBox<>(getTranslation("audit.actor"));
    private final DatePicker from = new VietnameseDatePicker();
    private final DatePicker to = new VietnameseDatePicker();
    private final Paragraph count = new Paragraph();
    private final DeedTable table = new DeedTable(true);
    private final Button more = new Button(getTranslation("audit.more"), click -> load());
    private AuditFilter filter = AuditFilter.EVERYTHING;
    private @Nullable Long last;
    private int shown;

    AuditView(AuditLog log, AuditRules rules, StaffNames names) {
        this.log = log;
        this.names = names;
        count.getElement().setAttribute("role", "status");
        add(head(rules), chips, tools(), count, table, more);
    }

    @Override
    public String getPageTitle() {
        return getTranslation("menu.audit");
    }

    /** "?nhom=mo&ve=LS26-7K3M&ai=hoa.nguyen&tu=2026-11-01&den=2026-11-30"; anything unknown is left out. */
    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        var asked = event.getLocation().getQueryParameters();
        filter = new AuditFilter(
                DeedGroup.of(asked.getSingleParameter("nhom").orElse("")),
                asked.getSingleParameter("ve").orElse(""),
                asked.getSingleParameter("ai").orElse(""),
                day(asked, "tu"),
                day(asked, "den"));
        thing.setValue(filter.thing());
        actor.setValue(filter.actor().isEmpty() ? null : filter.actor());
        from.setValue(filter.from());
        to.setValue(filter.to());
        chips.removeAll();
        chips.add(chips());
        reload();
    }

    private Component head(AuditRules rules) {
        var sheet = new TrailSheet(log, this::getTranslation, names::of);
        var export = new Anchor(
                DownloadHandler.fromInputStream(event -> new SheetDownload(sheet, filter).response()),
                getTranslation("audit.export"));
        export.addClassName("small-link");
        var head = new Div(
                new Div(
                        new H1(getTranslation("menu.audit")),
                        new Paragraph(getTranslation("audit.promise", rules.months()))),
                export);
        head.addClassName("head");
        return head;
    }

    private Component chips() {
        var nav = new Nav();
        nav.addClassName("chips");
        nav.setAriaLabel(getTranslation("audit.filter"));
        for (var group : DeedGroup.values()) {
            var chip = new Anchor(
                    address(new AuditFilter(group, filter.thing(), filter.actor(), filter.from(), filter.to())),
                    getTranslation(group.key()));
            chip.addClassName("chip");
            if (group == filter.group()) {
                chip.getElement().setAttribute("aria-current", "true");
            }
            nav.add(chip);
        }
        return nav;
    }

    private Component tools() {
        thing.setHelperText(getTranslation("audit.thing.help"));
        thing.setMaxLength(200);
        thing.setWidth("min(100%, 21rem)");
        thing.addKeyDownListener(Key.ENTER, pressed -> go());
        thing.addValueChangeListener(change -> goWhenTyped(change.isFromClient()));
        actor.setItems(names.all());
        actor.setItemLabelGenerator(names::of);
        actor.setClearButtonVisible(true);
        actor.addValueChangeListener(change -> goWhenTyped(change.isFromClient()));
        from.setLabel(getTranslation("audit.from"));
        from.setClearButtonVisible(true);
        from.addValueChangeListener(change -> goWhenTyped(change.isFromClient()));
        to.setLabel(getTranslation("audit.to"));
        to.setClearButtonVisible(true);
        to.setErrorMessage(getTranslation("audit.dates.wrong"));
        to.addValueChangeListener(change -> goWhenTyped(change.isFromClient()));
        var clear = new Button(getTranslation("audit.clear"), click -> go(AuditFilter.EVERYTHING));
        var tools = new Div(thing, actor, from, to, clear);
        tools.addClassNames("tools", "tools-top");
        return tools;
    }

    private void goWhenTyped(boolean isTyped) {
        if (isTyped) {
            go();
        }
    }

    private void go() {
        var isBackwards = from.getValue() != null
                && to.getValue() != null
                && from.getValue().isAfter(to.getValue());
        to.setInvalid(isBackwards);
        if (!isBackwards) {
            go(new AuditFilter(
                    filter.group(),
                    thing.getValue().strip(),
                    actor.getValue() == null ? "" : actor.getValue(),
                    from.getValue(),
                    to.getValue()));
        }
    }

    private void go(AuditFilter wanted) {
        getUI().ifPresent(ui -> ui.navigate(AuditView.class, QueryParameters.simple(parameters(wanted))));
    }

    private void reload() {
        table.clear();
        last = null;
        shown = 0;
        load();
    }

    private void load() {
        var found = log.page(filter, last, PAGE_SIZE + 1);
        var page = found.stream().limit(PAGE_SIZE).toList();
        table.add(page);
        shown += page.size();
        if (!page.isEmpty()) {
            last = page.getLast().id();
        }
        var hasMore = found.size() > PAGE_SIZE;
        more.setVisible(hasMore);
        table.setVisible(shown > 0);
        count.setText(
                shown == 0
                        ? getTranslation("audit.none")
                        : getTranslation(hasMore ? "audit.count" : "audit.count.all", shown));
    }

    private static String address(AuditFilter wanted) {
        var parameters = QueryParameters.simple(parameters(wanted)).getQueryString();
        return "/quan-tri/nhat-ky" + (parameters.isEmpty() ? "" : "?" + parameters);
    }

    private static Map<String, String> parameters(AuditFilter wanted) {
        var parameters = new LinkedHashMap<String, String>();
        if (wanted.group() != DeedGroup.ALL) {
            parameters.put("nhom", wanted.group().word());
        }
        if (!wanted.thing().isEmpty()) {
            parameters.put("ve", wanted.thing());
        }
        if (!wanted.actor().isEmpty()) {
            parameters.put("ai", wanted.actor());
        }
        if (wanted.from() != null) {
            parameters.put("tu", wanted.from().toString());
        }
        if (wanted.to() != null) {
            parameters.put("den", wanted.to().toString());
        }
        return parameters;
    }

    private static @Nullable LocalDate day(QueryParameters asked, String name) {
        try {
            return asked.getSingleParameter(name).map(LocalDate::parse).orElse(null);
        } catch (DateTimeParseException unknown) {
            return null;
        }
    }
}
