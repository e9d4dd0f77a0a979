package vn.haidang.media.admin;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.orderedlayout.VerticalLayout;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import vn.haidang.media.MediaItem;
import vn.haidang.media.MediaItems;
import vn.haidang.staff.CurrentStaff;
import vn.haidang.staff.MayFollowContent;
import vn.haidang.staff.Roles;

/** The library: what there is, and a place to hand more in. */
@Route("thu-vien")
@Menu(title = "menu.media", order = 12)
@MayFollowContent
class MediaView extends VerticalLayout implements HasDynamicTitle {

    /** From here on, in percent, whoever adds is told how full it is. */
    private static final int NEARLY_FULL = 80;

    MediaView(MediaItems items, CurrentStaff current) {
        var shelf = new MediaShelf(items, this::card);
        add(new H1(getTranslation("menu.media")));
        if (items.share() >= NEARLY_FULL) {
            var full = new Paragraph(getTranslation("media.nearly-full", items.share()));
            full.addClassName("warning");
            add(full);
        }
        if (current.is(Roles.CONTRIBUTOR, Roles.EDITOR)) {
            add(adding(new MediaUpload(items, item -> shelf.reload())));
        }
        add(shelf);
    }

    @Override
    public String getPageTitle() {
        return getTranslation("menu.media");
    }

    private Div adding(MediaUpload upload) {
        var about = new Paragraph(getTranslation("media.about"));
        var block = new Div(new H2(getTranslation("media.add")), about, upload);
        block.addClassName("block");
        return block;
    }

    private Anchor card(MediaItem item) {
        var card = new Anchor("/quan-tri/thu-vien/" + item.id());
        card.add(MediaCard.parts(item, getTranslation(MediaCard.key(item))));
        card.addClassName("media-card");
        return card;
    }
}
