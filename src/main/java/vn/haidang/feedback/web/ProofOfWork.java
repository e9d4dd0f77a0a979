package vn.haidang.feedback.web;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.nio.charset.StandardCharsets;
import java.security.SecureRandom;
import java.time.Duration;
import java.util.Base64;
import java.util.HexFormat;
import java.util.Locale;
import org.altcha.altcha.Altcha;
import org.springframework.stereotype.Component;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.databind.json.JsonMapper;

/**
 * Work that a phone does in a second or two while somebody types, and a flood of reports cannot afford (ALTCHA). Whoever
 * cannot do it, without script or after a restart of the portal, may still send: only fewer per hour.
 */
@Component
class ProofOfWork {

    private static final long HARDEST = 50_000;
    private static final int KEY_BYTES = 32;

    /** In letters of Base64. */
    private static final int LONGEST = 2_000;

    private static final int REMEMBERED = 50_000;

    /** A report may wait on the phone for a week. */
    private static final Duration GOOD_FOR = Duration.ofDays(8);

    private static final JsonMapper JSON = JsonMapper.builder()
            .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
            .build();

    private final String key;
    private final Cache<String, Boolean> used = Caffeine.newBuilder()
            .maximumSize(REMEMBERED)
            .expireAfterWrite(GOOD_FOR)
            .build();

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

    /** Good once, however it is written: what counts is the signature that we gave. */
    boolean isDone(String solution) {
        return !solution.isEmpty()
                && solution.length() <= LONGEST
                && isRight(solution)
                && used.asMap().putIfAbsent(signature(solution), true) == null;
    }

    private static String signature(String solution) {
        var json = new String(Base64.getDecoder().decode(solution), StandardCharsets.UTF_8);
        return JSON.readTree(json).path("signature").asString("").toLowerCase(Locale.ROOT);
    }

    private boolean isRight(String solution) {
        try {
            return Altcha.verifySolution(solution, key, true);
        } catch (Exception malformed) {
            return false;
        }
    }
}
