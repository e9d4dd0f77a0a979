package vn.haidang.campaign.admin;

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
import vn.haidang.backoffice.Deeds;
import vn.haidang.backoffice.RowLink;
import vn.haidang.backoffice.RowLink.Tone;
import vn.haidang.campaign.Slogan;
import vn.haidang.campaign.Slogans;
import vn.haidang.staff.CurrentStaff;
import vn.haidang.staff.MayFollowContent;
import vn.haidang.staff.Roles;

@Route("khau-hieu")
@Menu(title = "menu.slogans", order = 20)
@MayFollowContent
class SloganListView extends VerticalLayout implements HasDynamicTitle {

    private final Slogans slogans;
    private final CurrentStaff current;
    private final Div rows = new Div();

    SloganListView(Slogans slogans, CurrentStaff current) {
        this.slogans = slogans;
        this.current = current;
        rows.addClassName("rows");
        add(new H1(getTranslation("menu.slogans")), new Paragraph(getTranslation("slogan.about")), rows);
        load();
    }

    @Override
    public String getPageTitle() {
        return getTranslation("menu.slogans");
    }

    private void load() {
        rows.removeAll();
        slogans.all().stream().map(this::row).forEach(rows::add);
    }

    private Component row(Slogan slogan) {
        var text = new Span(slogan.number() + ". " + slogan.text());
        text.addClassName("row-title");
        var words = new Div(text);
        if (slogan.note() != null) {
            var note = new Span(slogan.note());
            note.addClassName("row-facts");
            words.add(note);
        }
        var row = new Div(
                words,
                RowLink.badge(
                        getTranslation(slogan.isValid() ? "slogan.valid" : "slogan.retired"),
                        slogan.isValid() ? Tone.DONE : Tone.ALARM));
        row.addClassName("row-block");
        if (current.is(Roles.APPROVER)) {
            row.add(change(slogan));
        }
        return row;
    }

    private Button change(Slogan slogan) {
        var number = slogan.number();
        return slogan.isValid()
                ? new Button(getTranslation("slogan.retire"), click -> act(() -> slogans.retire(number)))
                : new Button(getTranslation("slogan.validate"), click -> act(() -> slogans.validate(number)));
    }

    private void act(Runnable deed) {
        if (Deeds.attempt(this, "slogan.changed", deed)) {
            load();
        }
    }
}
