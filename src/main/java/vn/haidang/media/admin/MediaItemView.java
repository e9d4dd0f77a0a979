package vn.haidang.media.admin;

import com.vaadin.flow.component.Html;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.orderedlayout.VerticalLayout;
import com.vaadin.flow.router.BeforeEvent;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.HasUrlParameter;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import java.util.UUID;
import vn.haidang.backoffice.Deeds;
import vn.haidang.backoffice.Persons;
import vn.haidang.backoffice.Question;
import vn.haidang.backoffice.ReasonDialog;
import vn.haidang.media.MediaCare;
import vn.haidang.media.MediaFigures;
import vn.haidang.media.MediaItem;
import vn.haidang.media.MediaItems;
import vn.haidang.media.MediaKind;
import vn.haidang.staff.CurrentStaff;
import vn.haidang.staff.MayFollowContent;
import vn.haidang.staff.Roles;
import vn.haidang.text.FileSize;
import vn.haidang.text.Markdown;
import vn.haidang.text.VietnameseDates;

/** One file of the library: how readers see it, what is said about it, where it is shown. */
@Route("thu-vien")
@MayFollowContent
class MediaItemView extends VerticalLayout implements HasUrlParameter<String>, HasDynamicTitle {

    private final MediaItems items;
    private final MediaCare care;
    private final MediaFigures figures;
    private final CurrentStaff current;

    MediaItemView(MediaItems items, MediaCare care, MediaFigures figures, CurrentStaff current) {
        this.items = items;
        this.care = care;
        this.figures = figures;
        this.current = current;
    }

    @Override
    public String getPageTitle() {
        return getTranslation("menu.media");
    }

    @Override
    public void setParameter(BeforeEvent event, String parameter) {
        show(parse(parameter));
    }

    private void show(UUID id) {
        var item = items.withId(id).orElseThrow(NotFoundException::new);
        removeAll();
        add(
                new Anchor("/quan-tri/thu-vien", getTranslation("media.back")),
                new H1(item.description().words()),
                shown(item));
        if (current.is(Roles.EDITOR)) {
            add(description(item));
            if (item.kind() == MediaKind.PICTURE) {
                add(new FocusBlock(item, focus -> done(item, () -> care.focus(item.seen(), focus))));
            }
            if (item.kind() == MediaKind.VIDEO) {
                add(new VideoBlock(items, care, item, deed -> done(item, deed)));
            }
        }
        add(uses(item), closing(item));
    }

    /** The same safe HTML as in a text. */
    private Div shown(MediaItem item) {
        var html = Markdown.toHtml(item.markdown(), figures.in(item.markdown()));
        var facts = new Paragraph(getTranslation(
                "media.facts",
                item.fileName(),
                FileSize.words(item.size()),
                Persons.name(item.addedBy()),
                VietnameseDates.dayAndMinute(item.addedAt())));
        facts.addClassName("row-facts");
        var shown = new Div(new Html("<div class=\"preview\">" + html + "</div>"), facts);
        shown.addClassName("block");
        return shown;
    }

    private Div description(MediaItem item) {
        var block = new Div(new DescriptionForm(
                item.fileName(),
                item.description(),
                "media.save",
                said -> done(item, () -> care.describe(item.seen(), said))));
        block.addClassName("block");
        return block;
    }

    private Div uses(MediaItem item) {
        var uses = care.uses(item);
        var block = new Div(new H2(getTranslation("media.uses")));
        block.addClassName("block");
        uses.forEach(use -> block.add(new Anchor("/quan-tri/" + use.path(), use.title())));
        if (uses.isEmpty()) {
            block.add(new Paragraph(getTranslation("media.unused")));
        }
        if (current.is(Roles.EDITOR)) {
            var delete = new Button(
                    getTranslation("media.delete"),
                    click -> new Question(this, "media.delete", "media.delete.about", () -> delete(item)).open());
            delete.addThemeVariants(ButtonVariant.ERROR);
            delete.setEnabled(uses.isEmpty());
            block.add(delete);
        }
        return block;
    }

    /** Nothing to take back is hidden: what is closed says so and can be opened again. */
    private Div closing(MediaItem item) {
        var block = new Div(
                new H2(getTranslation("media.address")),
                new Paragraph(getTranslation(item.isClosed() ? "media.is-closed" : "media.is-open")));
        block.addClassName("block");
        if (current.is(Roles.EDITOR, Roles.APPROVER, Roles.LEADER)) {
            block.add(
                    item.isClosed()
                            ? new Button(
                                    getTranslation("media.reopen"), click -> done(item, () -> care.reopen(item.seen())))
                            : new Button(getTranslation("media.close"), click -> close(item)));
        }
        return block;
    }

    private void close(MediaItem item) {
        new ReasonDialog("media.close", "media.close", why -> done(item, () -> care.close(item.seen(), why))).open();
    }

    private void delete(MediaItem item) {
        if (Deeds.attempt(this, "media.deleted", () -> care.delete(item.seen()))) {
            getUI().ifPresent(ui -> ui.navigate(MediaView.class));
        }
    }

    private boolean done(MediaItem item, Runnable deed) {
        var isDone = Deeds.attempt(this, "media.saved", deed);
        if (isDone) {
            show(item.id());
        }
        return isDone;
    }

    private static UUID parse(String parameter) {
        try {
            return UUID.fromString(parameter);
        } catch (IllegalArgumentException unknown) {
            throw new NotFoundException();
        }
    }
}
