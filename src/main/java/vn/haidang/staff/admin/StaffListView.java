package vn.haidang.staff.admin;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.orderedlayout.VerticalLayout;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.stream.Collectors;
import vn.haidang.staff.Roles;
import vn.haidang.staff.StaffMember;
import vn.haidang.staff.StaffMembers;
import vn.haidang.staff.Unit;
import vn.haidang.staff.Units;
import vn.haidang.text.VietnameseDates;

@Route("tai-khoan")
@Menu(title = "menu.staff", order = 90)
@RolesAllowed(Roles.ADMIN)
class StaffListView extends VerticalLayout implements HasDynamicTitle {

    private final StaffMembers members;
    private final Units units;
    private final Div rows = new Div();

    StaffListView(StaffMembers members, Units units) {
        this.members = members;
        this.units = units;
        rows.addClassName("rows");
        add(new H1(getTranslation("menu.staff")), rows);
        load();
    }

    private void load() {
        rows.removeAll();
        members.all().stream().map(this::row).forEach(rows::add);
    }

    @Override
    public String getPageTitle() {
        return getTranslation("menu.staff");
    }

    private Component row(StaffMember member) {
        var name = new Span(member.username());
        name.addClassName("row-title");
        var roles = member.roles().stream()
                .map(role -> getTranslation("role." + role.name()))
                .collect(Collectors.joining(", "));
        var facts = new Span(roles + " · " + place(member) + " · " + lastLogin(member));
        facts.addClassName("row-facts");
        var place = new Button(
                getTranslation("staff.place"), click -> new PlaceDialog(member, members, units, this::load).open());
        place.setAriaLabel(getTranslation("staff.place") + " " + member.username());
        var row = new Div(new Div(name, facts), place);
        row.addClassName("row-block");
        return row;
    }

    private String place(StaffMember member) {
        var code = member.unitCode();
        var unit = code == null
                ? getTranslation("staff.no-unit")
                : units.withCode(code).map(Unit::name).orElse(code);
        return (member.headsUnit() ? getTranslation("staff.heads") + " " : "")
                + unit
                + (member.email().isEmpty() ? "" : " · " + member.email());
    }

    private String lastLogin(StaffMember member) {
        var at = member.lastLoginAt();
        return at == null
                ? getTranslation("staff.never")
                : getTranslation("staff.last-login", VietnameseDates.dayAndMinute(at));
    }
}
