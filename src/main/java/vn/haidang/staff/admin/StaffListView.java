package vn.haidang.staff.admin;

import com.vaadin.flow.component.Component;
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
import vn.haidang.text.VietnameseDates;

@Route("tai-khoan")
@Menu(title = "menu.staff", order = 90)
@RolesAllowed(Roles.ADMIN)
class StaffListView extends VerticalLayout implements HasDynamicTitle {

    StaffListView(StaffMembers members) {
        add(new H1(getTranslation("menu.staff")));
        members.all().stream().map(this::row).forEach(this::add);
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
        var facts = new Span(roles + " · " + lastLogin(member));
        facts.addClassName("row-facts");
        var row = new Div(new Div(name, facts));
        row.addClassName("row-block");
        return row;
    }

    private String lastLogin(StaffMember member) {
        var at = member.lastLoginAt();
        return at == null
                ? getTranslation("staff.never")
                : getTranslation("staff.last-login", VietnameseDates.dayAndMinute(at));
    }
}
