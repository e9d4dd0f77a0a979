package vn.haidang.feedback;

import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.haidang.media.StoredFile;

/** What the reporter reads with the secret, beside what everybody may know. */
public record PrivateCase(
        String content, String place, @Nullable String answer, List<StoredFile> files) {}
