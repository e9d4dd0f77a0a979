package vn.haidang.media.admin;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.server.streams.UploadHandler;
import java.util.function.Consumer;
import vn.haidang.backoffice.FileUpload;
import vn.haidang.media.MediaCare;
import vn.haidang.media.MediaItem;
import vn.haidang.media.MediaItems;

/** What goes with a video: a picture until it is played, and its words for whoever cannot hear them. */
class VideoBlock extends Composite<Div> {

    /** @param act does what it is given, and shows the file again */
    VideoBlock(MediaItems items, MediaCare care, MediaItem item, Consumer<Runnable> act) {
        var poster = new Button(
                getTranslation("media.poster"),
                click -> MediaDialog.ofPictures(
                                items, picture -> act.accept(() -> care.show(item.seen(), picture.key())))
                        .open());
        var captions = new FileUpload(
                UploadHandler.inMemory((about, content) -> act.accept(() -> care.caption(item.seen(), content))),
                MediaItem.LARGEST_CAPTIONS,
                ".vtt");
        getContent().addClassName("block");
        getContent()
                .add(
                        new H2(getTranslation("media.video")),
                        poster,
                        new Paragraph(
                                getTranslation(item.isCaptioned() ? "media.captions.there" : "media.captions.missing")),
                        captions);
    }
}
