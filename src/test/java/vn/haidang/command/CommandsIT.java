package vn.haidang.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import vn.haidang.PortalTest;
import vn.haidang.command.Commands.Answer;
import vn.haidang.command.Commands.Request;

/** What a command hands over to the portal that is running, and what comes back for scripts. */
@PortalTest
class CommandsIT {

    @Autowired
    CommandSettings settings;

    @Test
    void theRunningPortalAnswersWithWordsAndAnExitCode() {
        assertThat(sent("account", "list").exitCode()).isZero();
        assertThat(sent("account", "lock", "nobody")).isEqualTo(new Answer("There is no account nobody.", 2));
        assertThat(sent("import-procedures", "is-not-there.jsonl").exitCode()).isEqualTo(2);
    }

    @Test
    void anUnknownCommandIsToldWhichThereAre() {
        var answer = sent("frobnicate");

        assertThat(answer.exitCode()).isEqualTo(2);
        assertThat(answer.text())
                .startsWith("There is no command \"frobnicate\". There are: account,")
                .contains("backup", "import-procedures");
    }

    @Test
    void aWrongAccountIsRefusedInSentences() {
        var answer = sent("account", "open", "x y", "--person", "Lan", "--roles", "EDITOR");

        assertThat(answer.exitCode()).isEqualTo(2);
        assertThat(answer.text()).doesNotContain("account.").isNotBlank();
    }

    @Test
    void aBackupIntoAFolderThatIsNotThereIsRefused() {
        var answer = sent("backup", "/no-such-disk/portal.zip");

        assertThat(answer.exitCode()).isEqualTo(2);
        assertThat(answer.text())
                .isEqualTo("There is no folder /no-such-disk: is its disk mounted? Nothing was backed up.");
    }

    private Answer sent(String name, String... words) {
        return new CommandInbox(settings.inbox()).send(new Request(name, List.of(words), "/"));
    }
}
