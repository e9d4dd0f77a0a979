package vn.haidang.feedback.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.Base64;
import org.altcha.altcha.Altcha;
import org.junit.jupiter.api.Test;

class ProofOfWorkTest {

    private final ProofOfWork proof = new ProofOfWork();

    @Test
    void aSolvedChallengeCountsOnceHoweverItIsWritten() throws Exception {
        var solved = solved();

        assertThat(proof.isDone(encoded(solved))).isTrue();
        assertThat(proof.isDone(encoded(solved))).isFalse();
        assertThat(proof.isDone(encoded(" " + solved))).isFalse();
        assertThat(proof.isDone(encoded(solved.replace(",", ", ")))).isFalse();
        assertThat(proof.isDone(encoded(solved.replaceFirst("\\{", "{\"more\":1,"))))
                .isFalse();
    }

    @Test
    void whatIsNoSolutionIsNone() {
        for (var text : new String[] {"", "x", "e30=", encoded("{}"), encoded("[]"), "A".repeat(100_000)}) {
            assertThat(proof.isDone(text)).isFalse();
        }
    }

    private String solved() throws Exception {
        var challenge = proof.challenge();
        for (var number = 0; number <= 50_000; number++) {
            if (Altcha.hashHex(Altcha.Algorithm.SHA256, challenge.salt + number).equals(challenge.challenge)) {
                return "{\"algorithm\":\"%s\",\"challenge\":\"%s\",\"number\":%d,\"salt\":\"%s\",\"signature\":\"%s\"}"
                        .formatted(
                                challenge.algorithm, challenge.challenge, number, challenge.salt, challenge.signature);
            }
        }
        throw new AssertionError("No solution");
    }

    private static String encoded(String json) {
        return Base64.getEncoder().encodeToString(json.getBytes(StandardCharsets.UTF_8));
    }
}
