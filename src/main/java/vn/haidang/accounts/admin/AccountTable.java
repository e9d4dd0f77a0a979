package vn.haidang.accounts.admin;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeTable;
import com.vaadin.flow.component.html.NativeTableHeaderCell;
import com.vaadin.flow.component.html.NativeTableRow;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import java.util.stream.Collectors;
import vn.haidang.accounts.AccountFilter;
import vn.haidang.backoffice.RowLink;
import vn.haidang.backoffice.RowLink.Tone;
import vn.haidang.staff.Accounts;
import vn.haidang.staff.StaffMember;
import vn.haidang.staff.Unit;
import vn.haidang.staff.Units;
import vn.haidang.text.VietnameseDates;

/** People with what they may do; a table on a desk, a card for each on a phone. */
class AccountTable extends Composite<Div> {

    private final Accounts accounts;
    private final Units units;

    AccountTable(AccountFilter filter, List<StaffMember> members, Accounts accounts, Units units) {
        this.accounts = accounts;
        this.units = units;
        getContent().setWidthFull();
        if (members.isEmpty()) {
            getContent().add(new Paragraph(getTranslation(filter.key() + ".none")));
            return;
        }
        var table = new NativeTable();
        table.addClassName("grid");
        var head = new NativeTableRow();
        for (var key : List.of("person", "roles", "second-factor", "last-seen", "state")) {
            var cell = new NativeTableHeaderCell(getTranslation("account.column." + key));
            cell.getElement().setAttribute("scope", "col");
            head.add(cell);
        }
        table.getHead().add(head);
        members.forEach(member -> table.getBody().add(row(member)));
        getContent().add(table);
    }

    private NativeTableRow row(StaffMember member) {
        var row = new NativeTableRow();
        var person = new NativeTableHeaderCell();
        person.getElement().setAttribute("scope", "row");
        person.add(person(member));
        row.add(person);
        cell(row, "roles", new Span(roles(member)));
        cell(row, "second-factor", new Span(getTranslation(member.hasSecondFactor() ? "account.yes" : "account.no")));
        cell(row, "last-seen", new Span(lastSeen(member)));
        cell(row, "state", state(member));
        return row;
    }

    private void cell(NativeTableRow row, String column, Component content) {
        var cell = row.addDataCell();
        cell.getElement().setAttribute("data-name", getTranslation("account.column." + column));
        cell.add(content);
    }

    private Component person(StaffMember member) {
        var name = new Anchor("/quan-tri/tai-khoan/" + member.id(), member.name());
        var code = member.unitCode();
        var unit = code == null
                ? getTranslation("staff.no-unit")
                : units.withCode(code).map(Unit::name).orElse(code);
        var facts = new Span(member.username() + " · " + (member.isShared() ? getTranslation("account.shared") : unit));
        facts.addClassName("row-facts");
        return new Div(name, facts);
    }

    private String roles(StaffMember member) {
        return member.roles().stream()
                .map(role -> getTranslation("role." + role.name()))
                .collect(Collectors.joining(", "));
    }

    private String lastSeen(StaffMember member) {
        var at = member.lastLoginAt();
        return at == null ? getTranslation("staff.never") : VietnameseDates.dayAndMinute(at);
    }

    private Component state(StaffMember member) {
        var why = member.lockedWhy();
        if (why != null) {
            return RowLink.badge(getTranslation(why.key()), Tone.QUIET);
        }
        if (accounts.isPastLastDay(member)) {
            return RowLink.badge(getTranslation("account.state.over"), Tone.QUIET);
        }
        if (member.hasFirstPassword()) {
            return RowLink.badge(getTranslation("account.state.first"), Tone.WAITING);
        }
        return accounts.isNearlyUnused(member)
                ? RowLink.badge(getTranslation("account.state.away", accounts.daysAway(member)), Tone.ALARM)
                : RowLink.badge(getTranslation("account.state.open"), Tone.DONE);
    }
}
