package vn.haidang.feedback.web;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.security.SecureRandom;
import java.time.Duration;
import java.util.HexFormat;
import org.altcha.altcha.Altcha;
import org.springframework.stereotype.Component;

/**
 * Work that a phone does in a second or two while somebody types, and a flood of reports cannot afford (ALTCHA). Whoever
 * cannot do it, without script or after a restart of the portal, may still send: only fewer per hour.
 */
@Component
class ProofOfWork {

    private static final long HARDEST = 50_000;
    private static final int KEY_BYTES = 32;
    private static final int REMEMBERED = 50_000;

    /** A report may wait on the phone for a week. */
    private static final Duration GOOD_FOR = Duration.ofDays(8);

    private final String key;
    private final Cache<String, Boolean> used =
            Caffeine.newBuilder().maximumSize(REMEMBERED).build();

    ProofOfWork() {
        var bytes = new byte[KEY_BYTES];
        new SecureRandom().nextBytes(bytes);
        key = HexFormat.of().formatHex(bytes);
    }

    Altcha.Challenge challenge() {
        try {
            return Altcha.createChallenge(new Altcha.ChallengeOptions()
                    .setAlgorithm(Altcha.Algorithm.SHA256)
                    .setMaxNumber(HARDEST)
                    .setHmacKey(key)
                    .setExpiresInSeconds(GOOD_FOR.toSeconds()));
        } catch (Exception e) {
            throw new IllegalStateException("No challenge could be made", e);
        }
    }

    /** Good once. */
    boolean isDone(String solution) {
        return !solution.isEmpty() && isRight(solution) && used.asMap().putIfAbsent(solution, true) == null;
    }

    private boolean isRight(String solution) {
        try {
            return Altcha.verifySolution(solution, key, true);
        } catch (Exception malformed) {
            return false;
        }
    }
}
