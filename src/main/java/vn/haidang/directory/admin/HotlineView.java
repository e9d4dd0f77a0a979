package vn.haidang.directory.admin;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.orderedlayout.VerticalLayout;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import vn.haidang.backoffice.RowLink;
import vn.haidang.backoffice.RowLink.Tone;
import vn.haidang.directory.Hotline;
import vn.haidang.directory.HotlineGroup;
import vn.haidang.pages.AuthorityProfile;
import vn.haidang.staff.MayKeepContactData;

/** The numbers that citizens call, with what is still missing first to be seen. */
@Route("duong-day-nong")
@Menu(title = "menu.hotline", order = 45)
@MayKeepContactData
class HotlineView extends VerticalLayout implements HasDynamicTitle {

    private final Hotline hotline;
    private final Div rows = new Div();

    HotlineView(Hotline hotline, AuthorityProfile authority) {
        this.hotline = hotline;
        rows.addClassName("rows");
        add(
                new H1(getTranslation("menu.hotline")),
                new Paragraph(getTranslation("hotline.about")),
                rows,
                new ReceptionBlock(authority));
        load("");
    }

    @Override
    public String getPageTitle() {
        return getTranslation("menu.hotline");
    }

    /** @param focused name of the group whose row the keyboard goes on from; empty for none */
    private void load(String focused) {
        rows.removeAll();
        hotline.groups().stream().map(group -> row(group, focused)).forEach(rows::add);
    }

    private Component row(HotlineGroup group, String focused) {
        var name = new Span(group.name());
        name.addClassName("row-title");
        var number = group.number();
        var hours = group.hours();
        var facts = new Span(
                (number == null ? getTranslation("hotline.missing") : number) + (hours == null ? "" : " · " + hours));
        facts.addClassName("row-facts");
        var change = new Button(
                getTranslation("hotline.change"),
                click -> new NumberDialog(group, hotline, () -> load(group.name())).open());
        change.setAriaLabel(getTranslation("hotline.change") + " " + group.name());
        if (group.name().equals(focused)) {
            change.focus();
        }
        var row = new Div(
                new Div(name, facts),
                RowLink.badge(
                        getTranslation(number == null ? "hotline.empty" : "hotline.published"),
                        number == null ? Tone.ALARM : Tone.DONE),
                change);
        row.addClassName("row-block");
        return row;
    }
}
