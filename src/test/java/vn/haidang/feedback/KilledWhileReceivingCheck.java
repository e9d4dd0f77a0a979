package vn.haidang.feedback;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Two hundred times, which takes more than an hour; -Dkills=20 for a shorter series. */
class KilledWhileReceivingCheck {

    private static final int KILLS = 200;

    @TempDir
    Path home;

    @Test
    void noAcceptedReportIsLostAndNoneDoubled() throws Exception {
        var portal = new KilledPortal(home);

        var report = portal.killedTimes(Integer.getInteger("kills", KILLS));

        Files.createDirectories(Path.of("target/check"));
        Files.writeString(Path.of("target/check/killed-while-receiving.txt"), report + "\n");
        assertThat(portal.lost()).isEmpty();
        assertThat(portal.doubled()).isEmpty();
    }
}
