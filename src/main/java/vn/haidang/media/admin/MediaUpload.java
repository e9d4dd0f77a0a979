package vn.haidang.media.admin;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.DetachEvent;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Image;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.server.streams.DownloadHandler;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import vn.haidang.backoffice.Deeds;
import vn.haidang.backoffice.FileUpload;
import vn.haidang.media.MediaDescription;
import vn.haidang.media.MediaItem;
import vn.haidang.media.MediaItems;
import vn.haidang.media.MediaKind;
import vn.haidang.text.WrongInput;
import vn.haidang.work.WorkRefused;

/** Hands a file in, then asks what it shows; nothing enters the library before that is said. */
class MediaUpload extends Composite<Div> {

    private static final Logger log = LoggerFactory.getLogger(MediaUpload.class);

    private final MediaItems items;
    private final Consumer<MediaItem> added;
    private final FileUpload upload;
    private final Div said = new Div();
    private final Paragraph problem = new Paragraph();
    private @Nullable Path handedIn;

    /** @param added gets what the library has of the file now, new or from before */
    MediaUpload(MediaItems items, Consumer<MediaItem> added) {
        this.items = items;
        this.added = added;
        upload = new FileUpload(
                FileUpload.toTempFile(MediaKind.VIDEO.largest(), this::received),
                MediaKind.VIDEO.largest(),
                MediaKind.accepted());
        upload.addClassName("media-upload");
        problem.addClassName("problem");
        problem.getElement().setAttribute("role", "alert");
        problem.setVisible(false);
        said.addClassName("rows");
        getContent().addClassName("rows");
        getContent().add(upload, problem, said);
    }

    void receive(String script) {
        upload.getElement().executeJs(script);
    }

    private void received(String name, Path file) {
        forget();
        handedIn = file;
        if (!isAttached()) {
            deleteHandedIn();
            return;
        }
        try {
            items.look(name, file).ifPresentOrElse(this::known, () -> ask(name, file));
        } catch (WrongInput | WorkRefused e) {
            refuse(String.valueOf(e.getMessage()));
        }
    }

    private void known(MediaItem item) {
        if (item.isClosed()) {
            refuse("media.known-closed");
        } else {
            say("media.known");
            finish(item);
        }
    }

    private void refuse(String key) {
        say(key);
        upload.clearFileList();
    }

    void say(String key) {
        problem.setText(getTranslation(key));
        problem.setVisible(true);
    }

    private void ask(String name, Path file) {
        var form = new DescriptionForm(
                name, new MediaDescription("", ""), "media.keep", description -> keep(name, file, description));
        if (MediaKind.ofName(name).filter(MediaKind.PICTURE::equals).isPresent()) {
            said.add(shown(file));
        }
        said.add(form);
        form.focus();
    }

    private void keep(String name, Path file, MediaDescription description) {
        Deeds.result(this, "media.kept", () -> items.add(name, file, description))
                .ifPresent(this::finish);
    }

    private void finish(MediaItem item) {
        upload.clearFileList();
        deleteHandedIn();
        said.removeAll();
        added.accept(item);
    }

    private static Image shown(Path file) {
        var image = new Image(DownloadHandler.forFile(file.toFile()), "");
        image.addClassName("media-shown");
        return image;
    }

    @Override
    protected void onDetach(DetachEvent event) {
        deleteHandedIn();
    }

    private void forget() {
        deleteHandedIn();
        said.removeAll();
        problem.setVisible(false);
    }

    private void deleteHandedIn() {
        try {
            if (handedIn != null) {
                Files.deleteIfExists(handedIn);
            }
        } catch (IOException e) {
            log.warn("A file that was handed in could not be deleted: {}", e.getMessage());
        }
        handedIn = null;
    }
}
