package vn.haidang.staff.security;

import com.eatthepath.otp.TimeBasedOneTimePasswordGenerator;
import java.nio.charset.StandardCharsets;
import java.security.InvalidKeyException;
import java.security.MessageDigest;
import java.time.Clock;
import java.time.Instant;
import java.util.stream.Stream;
import javax.crypto.spec.SecretKeySpec;
import org.springframework.stereotype.Component;

/** Time-based codes (RFC 6238) as every authenticator app shows them; one step of clock drift is forgiven. */
@Component
class SecondFactor {

    private final TimeBasedOneTimePasswordGenerator codes = new TimeBasedOneTimePasswordGenerator();
    private final Clock clock;

    SecondFactor(Clock clock) {
        this.clock = clock;
    }

    boolean accepts(byte[] secret, String code) {
        var now = clock.instant();
        var step = codes.getTimeStep();
        return Stream.of(now, now.minus(step), now.plus(step))
                .map(instant -> codeAt(secret, instant).getBytes(StandardCharsets.US_ASCII))
                .anyMatch(expected -> MessageDigest.isEqual(expected, code.getBytes(StandardCharsets.UTF_8)));
    }

    String codeAt(byte[] secret, Instant instant) {
        try {
            return codes.generateOneTimePasswordString(new SecretKeySpec(secret, codes.getAlgorithm()), instant);
        } catch (InvalidKeyException e) {
            throw new IllegalArgumentException("Not a key for one-time codes", e);
        }
    }
}
