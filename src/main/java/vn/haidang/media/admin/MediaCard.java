package vn.haidang.media.admin;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Image;
import com.vaadin.flow.component.html.Span;
import vn.haidang.media.Crop;
import vn.haidang.media.MediaItem;
import vn.haidang.media.MediaKind;
import vn.haidang.text.FileSize;

/** A file of the library in a grid, by what can be seen of it. */
final class MediaCard {

    private MediaCard() {}

    /** Message key of what a card says of the kind of its file. */
    static String key(MediaItem item) {
        return item.isClosed() ? "media.closed" : item.kind().key();
    }

    /** Empty alternative text: the words stand below. */
    static Component[] parts(MediaItem item, String kind) {
        var words = new Span(item.description().words());
        words.addClassName("row-title");
        var facts = new Span("%s · %s".formatted(kind, FileSize.words(item.size())));
        facts.addClassName("row-facts");
        return new Component[] {face(item, kind), words, facts};
    }

    private static Component face(MediaItem item, String kind) {
        if (item.kind() == MediaKind.PICTURE && !item.isClosed()) {
            var image = new Image(Crop.CARD.path(item.key(), item.focus()), "");
            image.getElement().setAttribute("loading", "lazy");
            image.addClassName("media-face");
            return image;
        }
        var face = new Div(new Span(kind));
        face.addClassName("media-face");
        face.getElement().setAttribute("aria-hidden", "true");
        return face;
    }
}
