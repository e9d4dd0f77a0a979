package vn.haidang.media.admin;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import java.util.function.Consumer;
import vn.haidang.media.MediaItem;
import vn.haidang.media.MediaItems;
import vn.haidang.media.MediaKind;

/** Takes a file from the library, or hands one in on the way. */
public class MediaDialog extends Dialog {

    private final Consumer<MediaItem> chosen;
    private final MediaShelf shelf;
    private final MediaUpload upload;
    private boolean picturesOnly;
    private final Details adding;

    /** @param chosen gets the file; the dialog is closed by then */
    public MediaDialog(MediaItems items, Consumer<MediaItem> chosen) {
        this.chosen = chosen;
        shelf = new MediaShelf(items, this::card);
        setHeaderTitle(getTranslation("media.choose"));
        upload = new MediaUpload(items, this::take);
        adding = new Details(getTranslation("media.add"), upload);
        adding.setWidthFull();
        add(new Div(adding, shelf));
        getFooter().add(new Button(getTranslation("reason.cancel"), click -> close()));
        setWidth("min(52rem, 96vw)");
    }

    /** Pictures alone. */
    public static MediaDialog ofPictures(MediaItems items, Consumer<MediaItem> chosen) {
        var dialog = new MediaDialog(items, chosen);
        dialog.shelf.only(MediaKind.PICTURE);
        dialog.picturesOnly = true;
        return dialog;
    }

    /** @param script hands a file to the upload component, which it knows as {@code this} */
    public void receive(String script) {
        adding.setOpened(true);
        upload.receive(script);
    }

    private Button card(MediaItem item) {
        var inner = new Div(MediaCard.parts(item, getTranslation(MediaCard.key(item))));
        inner.addClassName("media-card");
        var card = new Button(inner, click -> take(item));
        card.setAriaLabel(item.description().words());
        card.addClassName("media-choice");
        card.setEnabled(!item.isClosed());
        return card;
    }

    /** What was handed in here is in the library, of whatever kind it is. */
    private void take(MediaItem item) {
        if (picturesOnly && item.kind() != MediaKind.PICTURE) {
            upload.say("media.pictures-only");
            return;
        }
        close();
        chosen.accept(item);
    }
}
