package vn.haidang.procedure.admin;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.orderedlayout.VerticalLayout;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import java.util.Objects;
import vn.haidang.backoffice.BackgroundWork;
import vn.haidang.backoffice.Listing;
import vn.haidang.backoffice.RowLink;
import vn.haidang.backoffice.RowLink.Tone;
import vn.haidang.links.LinkState;
import vn.haidang.procedure.links.OnlineLinks;
import vn.haidang.procedure.links.OnlineLinks.Link;
import vn.haidang.staff.CurrentStaff;
import vn.haidang.staff.MayWatchOverContent;
import vn.haidang.staff.Roles;
import vn.haidang.text.VietnameseDates;

/** Which addresses for filing online do not work any more, and since when. */
@Route("dia-chi-truc-tuyen")
@MayWatchOverContent
class OnlineLinksView extends VerticalLayout implements HasDynamicTitle {

    private final OnlineLinks links;
    private final Div state = new Div();
    private final BackgroundWork progress = new BackgroundWork();
    private final Listing<Link> listing;

    OnlineLinksView(OnlineLinks links, CurrentStaff current) {
        this.links = links;
        state.addClassName("state");
        listing = new Listing<>((last, count) -> links.failing(last == null ? null : last.code(), count), this::row);
        add(new H1(getTranslation("links.title")), new Paragraph(getTranslation("links.about")), state);
        if (current.is(Roles.EDITOR, Roles.APPROVER)) {
            var check = new Button(getTranslation("links.check"));
            check.setDisableOnClick(true);
            check.addClickListener(click -> check(check));
            add(check);
        }
        add(progress, listing);
        showState();
    }

    @Override
    public String getPageTitle() {
        return getTranslation("links.title");
    }

    private void check(Button button) {
        progress.run(share -> {
            links.check(share);
            return () -> {
                button.setEnabled(true);
                showState();
                listing.reload();
            };
        });
    }

    private void showState() {
        state.removeAll();
        var checked = links.lastChecked();
        state.add(new Paragraph(
                checked.isEmpty()
                        ? getTranslation("links.never")
                        : getTranslation("links.last", VietnameseDates.dayAndMinute(checked.get()))));
        links.counts().forEach((it, count) -> state.add(RowLink.badge(getTranslation(it.key(), count), tone(it))));
    }

    private RowLink row(Link link) {
        var since = VietnameseDates.day(Objects.requireNonNull(link.failingSince()));
        return new RowLink(
                "thu-tuc-viet/" + link.code(),
                link.code() + " " + link.name(),
                getTranslation("links.row", link.address(), link.answer(), since),
                getTranslation(link.state().key() + ".one"),
                tone(link.state()));
    }

    private static Tone tone(LinkState state) {
        return switch (state) {
            case WORKS -> Tone.DONE;
            case GONE -> Tone.ALARM;
            case UNSURE, UNREACHABLE -> Tone.WAITING;
        };
    }
}
