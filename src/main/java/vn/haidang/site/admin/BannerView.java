package vn.haidang.site.admin;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.orderedlayout.VerticalLayout;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import vn.haidang.backoffice.Deeds;
import vn.haidang.backoffice.MomentField;
import vn.haidang.backoffice.Persons;
import vn.haidang.backoffice.RowLink;
import vn.haidang.backoffice.RowLink.Tone;
import vn.haidang.pages.Banner;
import vn.haidang.pages.Banners;
import vn.haidang.staff.CurrentStaff;
import vn.haidang.staff.MayWatchOverContent;
import vn.haidang.staff.Roles;
import vn.haidang.text.VietnameseDates;

/** The emergency banner: written by one, let out by another, taken down by anybody. */
@Route("thong-bao-khan")
@Menu(title = "menu.banner", order = 15)
@MayWatchOverContent
class BannerView extends VerticalLayout implements HasDynamicTitle {

    private static final int USUAL_DAYS = 1;

    private final Banners banners;
    private final CurrentStaff current;
    private final Clock clock;
    private final TextArea text = new TextArea(getTranslation("banner.text"));
    private final TextField path = new TextField(getTranslation("banner.path"));
    private final MomentField until = new MomentField(getTranslation("banner.until"));
    private final Div alive = new Div();

    BannerView(Banners banners, CurrentStaff current, Clock clock) {
        this.banners = banners;
        this.current = current;
        this.clock = clock;
        alive.addClassName("rows");
        add(new H1(getTranslation("menu.banner")), new Paragraph(getTranslation("banner.about")), alive, form());
        show();
    }

    @Override
    public String getPageTitle() {
        return getTranslation("menu.banner");
    }

    private Div form() {
        text.setMaxLength(Banners.LONGEST);
        text.setHelperText(getTranslation("banner.text.help"));
        text.setWidthFull();
        path.setHelperText(getTranslation("banner.path.help"));
        path.setWidthFull();
        until.setErrorMessage(getTranslation("banner.until.wrong"));
        until.setValue(usualEnd());
        var propose = new Button(getTranslation("banner.propose"), click -> propose());
        propose.addThemeVariants(ButtonVariant.PRIMARY);
        var form = new Div(new H2(getTranslation("banner.new")), text, path, until, propose);
        form.addClassName("block");
        return form;
    }

    private Instant usualEnd() {
        return clock.instant().plus(USUAL_DAYS, ChronoUnit.DAYS).truncatedTo(ChronoUnit.HOURS);
    }

    private void propose() {
        until.setInvalid(until.getValue() == null);
        if (until.getValue() == null) {
            return;
        }
        if (Deeds.attempt(
                this,
                "banner.proposed",
                () -> banners.propose(text.getValue(), path.getValue().strip(), until.getValue()))) {
            text.clear();
            path.clear();
            show();
        }
    }

    private void show() {
        alive.removeAll();
        var all = banners.alive();
        all.forEach(banner -> alive.add(row(banner)));
        if (all.isEmpty()) {
            alive.add(new Paragraph(getTranslation("banner.none")));
        }
    }

    private Div row(Banner banner) {
        var words = new Span(banner.text());
        words.addClassName("row-title");
        var facts = new Span(getTranslation(
                "banner.facts", Persons.name(banner.proposedBy()), VietnameseDates.dayAndMinute(banner.until())));
        facts.addClassName("row-facts");
        var about = new Div(words, facts);
        if (!banner.path().isEmpty()) {
            about.add(new Anchor(banner.path(), getTranslation("banner.leads", banner.path())));
        }
        var isShown = banner.confirmedBy() != null;
        var row = new Div(
                about,
                RowLink.badge(
                        getTranslation(isShown ? "banner.shown" : "banner.waits"),
                        isShown ? Tone.ALARM : Tone.WAITING));
        row.addClassName("row-block");
        if (!isShown && current.is(Roles.APPROVER, Roles.LEADER)) {
            row.add(confirm(banner));
        }
        row.add(new Button(getTranslation("banner.end"), click -> act("banner.ended", () -> banners.end(banner.id()))));
        return row;
    }

    /** Whoever wrote it sees that somebody else is needed. */
    private Button confirm(Banner banner) {
        var confirm = new Button(
                getTranslation("banner.confirm"), click -> act("banner.confirmed", () -> banners.confirm(banner.id())));
        confirm.addThemeVariants(ButtonVariant.PRIMARY);
        confirm.setEnabled(!banner.proposedBy().equals(current.username()));
        return confirm;
    }

    private void act(String doneKey, Runnable deed) {
        if (Deeds.attempt(this, doneKey, deed)) {
            show();
        }
    }
}
