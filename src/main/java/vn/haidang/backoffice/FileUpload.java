package vn.haidang.backoffice;

import com.vaadin.flow.component.notification.Notification;
import com.vaadin.flow.component.notification.NotificationVariant;
import com.vaadin.flow.component.upload.Upload;
import com.vaadin.flow.component.upload.UploadI18N;
import com.vaadin.flow.server.streams.TemporaryFileUploadHandler;
import com.vaadin.flow.server.streams.UploadHandler;
import java.nio.file.Path;
import java.util.Locale;
import java.util.function.BiConsumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Hands one file in; a file that is too large or of another kind is refused with a sentence. */
public class FileUpload extends Upload {

    private static final int SECONDS = 6;

    /**
     * @param largest bytes
     * @param types file name endings, as ".json"
     */
    public FileUpload(UploadHandler handler, long largest, String... types) {
        super(handler);
        setMaxFiles(1);
        setMaxFileSize((int) largest);
        setAcceptedFileTypes(types);
        setI18n(texts(largest, endings(types)));
        addFileRejectedListener(refused -> Notification.show(
                        refused.getErrorMessage(), SECONDS * 1000, Notification.Position.TOP_CENTER)
                .addThemeVariants(NotificationVariant.ERROR));
    }

    /**
     * Hands a file over as a temporary one, which whoever takes it deletes.
     *
     * @param largest bytes; more is refused by the server, too
     * @param taker gets its name and the file
     */
    public static UploadHandler toTempFile(long largest, BiConsumer<String, Path> taker) {
        return new TemporaryFileUploadHandler((about, file) -> taker.accept(about.fileName(), file.toPath())) {
            @Override
            public long getFileSizeMax() {
                return largest;
            }
        };
    }

    /** As people know them: "JPG, PNG". */
    private static String endings(String... types) {
        return Stream.of(types)
                .filter(type -> type.startsWith("."))
                .map(type -> type.substring(1).toUpperCase(Locale.ROOT))
                .distinct()
                .collect(Collectors.joining(", "));
    }

    private UploadI18N texts(long largest, String endings) {
        var one = getTranslation("upload.add");
        var drop = getTranslation("upload.drop");
        var tooLarge = getTranslation("upload.too-large", largest / 1_000_000);
        var failed = getTranslation("upload.failed");
        return new UploadI18N()
                .setAddFiles(new UploadI18N.AddFiles().setOne(one).setMany(one))
                .setDropFiles(new UploadI18N.DropFiles().setOne(drop).setMany(drop))
                .setFile(new UploadI18N.File()
                        .setRetry(getTranslation("upload.retry"))
                        .setStart(getTranslation("upload.start"))
                        .setRemove(getTranslation("upload.remove")))
                .setError(new UploadI18N.Error()
                        .setFileIsTooBig(tooLarge)
                        .setTooManyFiles(getTranslation("upload.one-only"))
                        .setIncorrectFileType(getTranslation("upload.wrong-type", endings)))
                .setUploading(new UploadI18N.Uploading()
                        .setStatus(new UploadI18N.Uploading.Status()
                                .setConnecting(getTranslation("upload.sending"))
                                .setStalled(getTranslation("upload.stalled"))
                                .setProcessing(getTranslation("upload.processing"))
                                .setHeld(getTranslation("upload.start")))
                        .setRemainingTime(new UploadI18N.Uploading.RemainingTime()
                                .setPrefix(getTranslation("upload.remaining"))
                                .setUnknown(""))
                        .setError(new UploadI18N.Uploading.Error()
                                .setServerUnavailable(failed)
                                .setUnexpectedServerError(failed)
                                .setForbidden(failed)
                                .setFileTooLarge(tooLarge)));
    }
}
