package vn.haidang.media;

import java.nio.file.Path;
import java.time.Duration;
import org.jspecify.annotations.Nullable;
import org.springframework.util.unit.DataSize;

/** Settings with room for everything. */
final class MediaSettingsOf {

    private static final DataSize PLENTY = DataSize.ofGigabytes(1);

    static final Duration WEEK = Duration.ofDays(7);

    private MediaSettingsOf() {}

    static MediaSettings folder(Path folder, @Nullable String clamav) {
        return new MediaSettings(folder, PLENTY, clamav, PLENTY, PLENTY, PLENTY, DataSize.ofBytes(0), WEEK, WEEK);
    }

    static MediaSettings quota(Path folder, DataSize quota) {
        return new MediaSettings(folder, quota, null, PLENTY, PLENTY, PLENTY, DataSize.ofBytes(0), WEEK, WEEK);
    }
}
