package vn.haidang.feedback;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** {@link KilledWhileReceivingCheck} is the long series. */
class KilledWhileReceivingIT {

    private static final int KILLS = 2;

    @TempDir
    Path home;

    @Test
    void noAcceptedReportIsLostAndNoneDoubled() throws Exception {
        var portal = new KilledPortal(home);

        portal.killedTimes(KILLS);

        assertThat(portal.accepted()).isGreaterThan(KILLS);
        assertThat(portal.lost()).isEmpty();
        assertThat(portal.doubled()).isEmpty();
    }
}
