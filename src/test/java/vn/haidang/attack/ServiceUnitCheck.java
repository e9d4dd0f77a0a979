package vn.haidang.attack;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

/** The unit that operators copy; it has been verified and never been started by systemd, which needs a machine of its own. */
class ServiceUnitCheck {

    private static final Path VERIFY = Path.of("/usr/bin/systemd-analyze");

    @Test
    void systemdUnderstandsIt() throws Exception {
        assumeTrue(Files.isExecutable(VERIFY), "systemd-analyze is not installed");

        var said = new ProcessBuilder(VERIFY.toString(), "verify", "docs/haidang.service")
                .redirectErrorStream(true)
                .start();
        var words = new String(said.getInputStream().readAllBytes());

        assertThat(said.waitFor()).as(words).isZero();
        assertThat(words).doesNotContain("haidang.service:");
    }
}
