package vn.haidang.feedback;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Period;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CaseSecretsTest {

    private static final CaseCode CODE = new CaseCode("LS26-7K3M");
    private static final Secret SECRET = new Secret("H4QP-9XTD");

    @TempDir
    Path home;

    @ParameterizedTest
    @CsvSource({"H4QP-9XTD, true", "h4qp9xtd, true", "' h4qp 9xtd ', true", "H4QP-9XTE, false", "'', false"})
    void theSecretIsRightHoweverItIsTyped(String typed, boolean isRight) {
        var secrets = secrets(home);

        assertThat(secrets.hash(CODE, Secret.typed(typed)).equals(secrets.hash(CODE, SECRET)))
                .isEqualTo(isRight);
    }

    @Test
    void withoutTheKeyTheHashSaysNothing(@TempDir Path other) {
        assertThat(secrets(home).hash(CODE, SECRET)).isNotEqualTo(secrets(other).hash(CODE, SECRET));
        assertThat(secrets(home).hash(CODE, SECRET)).isEqualTo(secrets(home).hash(CODE, SECRET));
    }

    @Test
    void aSealedSecretOpensForItsReceiptAlone(@TempDir Path other) {
        var sealed = secrets(home).seal(SECRET, "token");

        assertThat(sealed).doesNotContain("H4QP");
        assertThat(secrets(home).open(sealed, "token")).contains("H4QP-9XTD");
        assertThat(secrets(home).open(sealed, "another")).isEmpty();
        assertThat(secrets(other).open(sealed, "token")).isEmpty();
    }

    private static CaseSecrets secrets(Path home) {
        return new CaseSecrets(new FeedbackSettings(
                home, Set.of(), Period.ofYears(5), Period.ofMonths(12), Period.ofDays(90), 20, 30, 60, 300, 5000));
    }
}
