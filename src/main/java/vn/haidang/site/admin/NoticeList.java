package vn.haidang.site.admin;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import vn.haidang.messaging.StaffNotices;
import vn.haidang.text.VietnameseDates;

/** What whoever is looking has been told and has not put away. */
class NoticeList extends Composite<Div> {

    private static final int SHOWN = 20;

    NoticeList(StaffNotices notices) {
        getContent().addClassName("rows");
        notices.unseen(SHOWN).forEach(notice -> getContent().add(row(notices, notice)));
    }

    private Div row(StaffNotices notices, StaffNotices.Notice notice) {
        var text = new Anchor("/quan-tri/" + notice.path(), notice.text());
        text.addClassName("row-title");
        var at = new Span(VietnameseDates.dayAndMinute(notice.at()));
        at.addClassName("row-facts");
        var row = new Div(new Div(text, at));
        row.addClassName("row-block");
        var done = new Button(getTranslation("today.seen"), click -> {
            notices.seen(notice.id());
            row.removeFromParent();
        });
        done.setAriaLabel(getTranslation("today.seen") + ": " + notice.text());
        row.add(done);
        return row;
    }
}
