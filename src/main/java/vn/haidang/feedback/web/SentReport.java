package vn.haidang.feedback.web;

import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.web.multipart.MultipartFile;
import vn.haidang.feedback.Report;
import vn.haidang.media.HandedIn;

/** The form of a report as it comes over the line: its words, and its files on our disk. */
final class SentReport {

    private SentReport() {}

    static Report words(HttpServletRequest form) {
        return new Report(
                text(form, "clientId"),
                text(form, "kind"),
                text(form, "content"),
                text(form, "place"),
                text(form, "placeDetail"),
                text(form, "fullName"),
                text(form, "address"),
                text(form, "phone"),
                text(form, "email"),
                text(form, "postAddress"),
                !text(form, "anonymous").isEmpty(),
                text(form, "publication"),
                text(form, "website"));
    }

    static String text(HttpServletRequest form, String name) {
        return Objects.requireNonNullElse(form.getParameter(name), "");
    }

    /** One after the other, so that whatever has been taken down is known when the next one fails. */
    static void takeDown(
            @Nullable List<MultipartFile> attachments, @Nullable MultipartFile voice, List<HandedIn> taken) {
        if (attachments != null) {
            attachments.stream().filter(SentReport::isChosen).forEach(file -> taken.add(handedIn(file, false)));
        }
        if (voice != null && isChosen(voice)) {
            taken.add(handedIn(voice, true));
        }
    }

    /** A field without a file comes as a part without a name; a file without content has one, and is refused with a sentence. */
    private static boolean isChosen(MultipartFile part) {
        return !part.isEmpty()
                || !Objects.requireNonNullElse(part.getOriginalFilename(), "").isEmpty();
    }

    /** On the disk, where the server has put it already. */
    private static HandedIn handedIn(MultipartFile part, boolean voice) {
        try {
            var file = Files.createTempFile("haidang", ".tep");
            part.transferTo(file);
            return new HandedIn(Objects.requireNonNullElse(part.getOriginalFilename(), ""), file, voice);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
