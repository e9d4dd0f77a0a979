package vn.haidang.procedure.admin;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.HasValidation;
import com.vaadin.flow.component.checkbox.CheckboxGroup;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.haidang.backoffice.VietnameseDatePicker;
import vn.haidang.procedure.Level;
import vn.haidang.procedure.PaperCase;
import vn.haidang.procedure.ProcedureFacts;
import vn.haidang.procedure.ProcedureFacts.OnlineService;
import vn.haidang.procedure.SubmissionChannel;

/** All parts of a procedure, in the order of its public page; one column on a phone. */
class ProcedureForm extends Composite<Div> {

    /** As the national database calls them. */
    private static final List<String> AUDIENCES = List.of(
            "Công dân Việt Nam",
            "Người Việt Nam định cư ở nước ngoài",
            "Người nước ngoài",
            "Cán bộ, công chức, viên chức",
            "Doanh nghiệp",
            "Doanh nghiệp có vốn đầu tư nước ngoài",
            "Hợp tác xã",
            "Tổ chức (không bao gồm doanh nghiệp, HTX)",
            "Tổ chức nước ngoài");

    private final TextField code = new TextField();
    private final TextField name = new TextField();
    private final ComboBox<String> field = new ComboBox<>();
    private final CheckboxGroup<Level> levels = new CheckboxGroup<>();
    private final CheckboxGroup<String> audience = new CheckboxGroup<>();
    private final RepeatedRows<PaperCase> cases =
            new RepeatedRows<>("procedure.case.add", "procedure.case.remove", PaperCaseRow::new);
    private final StatementField papersText = new StatementField("procedure.papers-text");
    private final RepeatedRows<SubmissionChannel> channels =
            new RepeatedRows<>("procedure.channel.add", "procedure.channel.remove", ChannelRow::new);
    private final StatementField channelsText = new StatementField("procedure.channels-text");
    private final StatementField steps = new StatementField("procedure.steps");
    private final StatementField agency = new StatementField("procedure.agency");
    private final StatementField outcome = new StatementField("procedure.outcome");
    private final StatementField conditions = new StatementField("procedure.conditions");
    private final TextArea legalBases = new TextArea();
    private final TextArea related = new TextArea();
    private final TextField decision = new TextField();
    private final Select<OnlineService> online = new Select<>();
    private final TextField link = new TextField();
    private final VietnameseDatePicker validFrom = new VietnameseDatePicker();
    private final VietnameseDatePicker validTo = new VietnameseDatePicker();

    ProcedureForm(List<String> fields) {
        field.setItems(fields);
        getContent().addClassName("long-form");
        getContent()
                .add(
                        section("procedure.form.about", about()),
                        section("procedure.form.papers", cases, papersText),
                        section("procedure.form.channels", channels, channelsText),
                        section("procedure.form.course", steps, agency, outcome, conditions),
                        section("procedure.form.law", law()),
                        section("procedure.form.online", onlineService()));
    }

    /** @param isNew a known procedure keeps its code */
    void read(ProcedureFacts facts, boolean isNew) {
        code.setValue(facts.code());
        code.setReadOnly(!isNew);
        name.setValue(facts.name());
        field.setValue(facts.field().isEmpty() ? null : facts.field());
        levels.setValue(facts.levels());
        var all = new LinkedHashSet<>(facts.audience());
        all.addAll(AUDIENCES);
        audience.setItems(all);
        audience.setValue(Set.copyOf(facts.audience()));
        cases.read(facts.cases());
        papersText.setValue(facts.papersText());
        channels.read(facts.channels());
        channelsText.setValue(facts.channelsText());
        steps.setValue(facts.steps());
        agency.setValue(facts.agency());
        outcome.setValue(facts.outcome());
        conditions.setValue(facts.conditions());
        legalBases.setValue(String.join("\n", facts.legalBases()));
        related.setValue(String.join("\n", facts.related()));
        decision.setValue(Texts.orEmpty(facts.decision()));
        online.setValue(facts.online());
        link.setValue(Texts.orEmpty(facts.link()));
        validFrom.setValue(facts.validFrom());
        validTo.setValue(facts.validTo());
    }

    ProcedureFacts write() {
        var addressed = audience.getListDataView().getItems();
        return new ProcedureFacts(
                code.getValue().strip(),
                name.getValue().strip(),
                field.getValue() == null ? "" : field.getValue().strip(),
                levels.getValue(),
                addressed.filter(audience.getValue()::contains).toList(),
                agency.getValue(),
                outcome.getValue(),
                conditions.getValue(),
                channels.write(),
                channelsText.getValue(),
                cases.write(),
                papersText.getValue(),
                steps.getValue(),
                Texts.lines(legalBases),
                Texts.lines(related),
                Texts.orNull(decision),
                online.getValue(),
                Texts.orNull(link),
                validFrom.getValue(),
                validTo.getValue());
    }

    /** Shows what is wrong beside its field and leads there; a problem of no single field is left to the caller. */
    void show(String problemKey) {
        clearProblems();
        var wrong = fieldOf(problemKey);
        if (wrong != null) {
            wrong.setErrorMessage(getTranslation(problemKey));
            wrong.setInvalid(true);
            ((Component) wrong).scrollIntoView();
        }
    }

    void clearProblems() {
        for (var checked : List.<HasValidation>of(code, name, field, levels, link, related)) {
            checked.setInvalid(false);
        }
    }

    /** Whether all days that were typed are days. */
    boolean hasOnlyRealDays() {
        return !validFrom.isInvalid() && !validTo.isInvalid();
    }

    private @Nullable HasValidation fieldOf(String problemKey) {
        return switch (problemKey) {
            case "procedure.code.wrong", "procedure.code.taken" -> code;
            case "procedure.name.wrong" -> name;
            case "procedure.field.wrong" -> field;
            case "procedure.levels.required" -> levels;
            case "procedure.link.wrong" -> link;
            case "procedure.related.wrong" -> related;
            case "procedure.valid.wrong" -> validTo;
            default -> null;
        };
    }

    private Div about() {
        code.setLabel(getTranslation("procedure.code"));
        code.setHelperText(getTranslation("procedure.code.help"));
        code.setRequiredIndicatorVisible(true);
        name.setLabel(getTranslation("procedure.name"));
        name.setRequiredIndicatorVisible(true);
        name.addClassName("whole-row");
        field.setLabel(getTranslation("procedure.field"));
        field.setHelperText(getTranslation("procedure.field.help"));
        field.setRequiredIndicatorVisible(true);
        field.setAllowCustomValue(true);
        field.addCustomValueSetListener(typed -> field.setValue(typed.getDetail()));
        levels.setLabel(getTranslation("procedure.levels"));
        levels.setItems(Level.values());
        levels.setItemLabelGenerator(Level::label);
        audience.setLabel(getTranslation("procedure.audience"));
        audience.addClassName("whole-row");
        return fields(code, name, field, levels, audience);
    }

    private Div law() {
        legalBases.setLabel(getTranslation("procedure.legal-bases"));
        legalBases.setHelperText(getTranslation("procedure.one-a-line"));
        legalBases.addClassName("whole-row");
        related.setLabel(getTranslation("procedure.related"));
        related.setHelperText(getTranslation("procedure.related.help"));
        decision.setLabel(getTranslation("procedure.decision"));
        validFrom.setLabel(getTranslation("procedure.valid-from"));
        validTo.setLabel(getTranslation("procedure.valid-to"));
        return fields(legalBases, related, decision, validFrom, validTo);
    }

    private Div onlineService() {
        online.setLabel(getTranslation("procedure.online"));
        online.setItems(OnlineService.values());
        online.setItemLabelGenerator(it -> it == null ? getTranslation("procedure.online.unknown") : it.label());
        online.setEmptySelectionAllowed(true);
        online.setEmptySelectionCaption(getTranslation("procedure.online.unknown"));
        link.setLabel(getTranslation("procedure.link"));
        link.setHelperText(getTranslation("procedure.link.help"));
        link.addClassName("whole-row");
        return fields(online, link);
    }

    private Div section(String key, Component... parts) {
        var section = new Div(new H2(getTranslation(key)));
        section.addClassName("block");
        section.add(parts);
        return section;
    }

    private static Div fields(Component... parts) {
        var fields = new Div(parts);
        fields.addClassName("form-fields");
        return fields;
    }
}
