package vn.haidang.backoffice;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.applayout.AppLayout;
import com.vaadin.flow.component.applayout.DrawerToggle;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.sidenav.SideNav;
import com.vaadin.flow.component.sidenav.SideNavItem;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Layout;
import com.vaadin.flow.server.menu.MenuConfiguration;
import com.vaadin.flow.shared.ui.LoadMode;
import com.vaadin.flow.spring.security.AuthenticationContext;
import jakarta.annotation.security.PermitAll;
import org.jspecify.annotations.Nullable;
import vn.haidang.staff.CurrentStaff;
import vn.haidang.staff.Roles;

/** Every view gets this frame; features never refer to it. The menu shows what the roles of the user allow. */
@Layout
@PermitAll
class BackOfficeLayout extends AppLayout implements BeforeEnterObserver {

    private static final String CHANGE_PASSWORD = "doi-mat-khau";
    private static final String SECOND_FACTOR = "xac-thuc-hai-lop";

    private final CurrentStaff current;
    private final AuthenticationContext authentication;

    BackOfficeLayout(CurrentStaff current, AuthenticationContext authentication) {
        this.current = current;
        this.authentication = authentication;
        setPrimarySection(Section.DRAWER);
        addToNavbar(toggle(), title(), person());
        addToDrawer(brand(), menu());
    }

    /** Who must do something first sees one view only; the roles that would open more are not there either. */
    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        var path = event.getLocation().getPath();
        if (current.is(Roles.NEWCOMER) && !path.equals(CHANGE_PASSWORD)) {
            event.forwardTo(CHANGE_PASSWORD);
        } else if (current.is(Roles.UNENROLLED) && !path.equals(SECOND_FACTOR)) {
            event.forwardTo(SECOND_FACTOR);
        }
    }

    @Override
    protected void onAttach(AttachEvent event) {
        super.onAttach(event);
        event.getUI().getPage().addJavaScript("context://backoffice/forms.js", LoadMode.LAZY);
        event.getUI().getPage().addJavaScript("context://backoffice/unsaved.js");
    }

    /** The content scrolls by itself, so the keyboard must be able to reach it even where it has no links. */
    @Override
    public void setContent(@Nullable Component content) {
        super.setContent(content);
        if (content != null) {
            content.getElement().setAttribute("tabindex", "0");
        }
    }

    private DrawerToggle toggle() {
        var toggle = new DrawerToggle();
        toggle.setAriaLabel(getTranslation("frame.menu"));
        return toggle;
    }

    private Span title() {
        var title = new Span(getTranslation("frame.title"));
        title.addClassName("frame-title");
        return title;
    }

    private Div person() {
        var name = new Anchor("/quan-tri/" + CHANGE_PASSWORD, current.user().displayName());
        name.addClassName("frame-person");
        name.setTitle(getTranslation("password.title"));
        var security = new Anchor("/quan-tri/" + SECOND_FACTOR, getTranslation("security.short"));
        security.addClassName("frame-person");
        security.setTitle(getTranslation("security.title"));
        security.setVisible(!current.is(Roles.NEWCOMER));
        var leave = new Button(getTranslation("frame.logout"), click -> authentication.logout());
        leave.addThemeVariants(ButtonVariant.TERTIARY, ButtonVariant.SMALL);
        var person = new Div(name, security, leave);
        person.addClassName("frame-user");
        return person;
    }

    private Div brand() {
        var brand = new Div(new Span(getTranslation("frame.brand")));
        brand.addClassName("frame-brand");
        return brand;
    }

    private SideNav menu() {
        var menu = new SideNav();
        menu.getElement().setAttribute("aria-label", getTranslation("frame.menu"));
        if (!current.is(Roles.NEWCOMER, Roles.UNENROLLED)) {
            MenuConfiguration.getMenuEntries()
                    .forEach(entry -> menu.addItem(new SideNavItem(getTranslation(entry.title()), entry.path())));
        }
        menu.addItem(new SideNavItem(getTranslation("password.title"), CHANGE_PASSWORD));
        if (!current.is(Roles.NEWCOMER)) {
            menu.addItem(new SideNavItem(getTranslation("security.title"), SECOND_FACTOR));
        }
        var site = new SideNavItem(getTranslation("frame.public"));
        site.getElement().setAttribute("path", "/"); // setPath would make it a view of the office
        site.setRouterIgnore(true);
        menu.addItem(site);
        return menu;
    }
}
