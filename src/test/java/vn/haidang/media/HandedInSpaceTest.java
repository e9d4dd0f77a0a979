package vn.haidang.media;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.util.unit.DataSize;

class HandedInSpaceTest {

    private static final DataSize PLENTY = DataSize.ofGigabytes(1);

    @TempDir
    Path folder;

    @Test
    void aReportAnHourAndAllHaveTheirBounds() {
        var perReport = new HandedInSpace(settings(DataSize.ofBytes(100), PLENTY, PLENTY));
        assertThat(perReport.take(0, 100)).isTrue();
        assertThat(perReport.take(60, 50)).isFalse();

        var perHour = new HandedInSpace(settings(PLENTY, DataSize.ofBytes(1000), PLENTY));
        assertThat(perHour.take(0, 900)).isTrue();
        assertThat(perHour.take(0, 900)).isFalse();

        var all = new HandedInSpace(settings(PLENTY, PLENTY, DataSize.ofBytes(1000)));
        assertThat(all.take(0, 900)).isTrue();
        assertThat(all.take(0, 900)).isFalse();
        all.giveBack(900);
        assertThat(all.take(0, 900)).isTrue();
    }

    @Test
    void whatLiesThereAlreadyCounts() throws IOException {
        Files.write(folder.resolve("a"), new byte[600]);
        Files.write(Files.createDirectories(folder.resolve("parts/owner")).resolve("b"), new byte[300]);
        var space = new HandedInSpace(settings(PLENTY, PLENTY, DataSize.ofBytes(1000)));

        assertThat(space.take(0, 101)).isFalse();
        assertThat(space.take(0, 100)).isTrue();
    }

    @Test
    void theLastOfTheDiskStaysFree() {
        var space = new HandedInSpace(new MediaSettings(
                folder,
                PLENTY,
                null,
                PLENTY,
                PLENTY,
                PLENTY,
                DataSize.ofTerabytes(1000),
                MediaSettingsOf.WEEK,
                MediaSettingsOf.WEEK));

        assertThat(space.take(0, 1)).isFalse();
    }

    private MediaSettings settings(DataSize perReport, DataSize perHour, DataSize all) {
        return new MediaSettings(
                folder,
                PLENTY,
                null,
                perReport,
                perHour,
                all,
                DataSize.ofBytes(0),
                MediaSettingsOf.WEEK,
                MediaSettingsOf.WEEK);
    }
}
