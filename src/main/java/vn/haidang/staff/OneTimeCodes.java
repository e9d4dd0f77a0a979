package vn.haidang.staff;

import com.eatthepath.otp.TimeBasedOneTimePasswordGenerator;
import java.nio.charset.StandardCharsets;
import java.security.InvalidKeyException;
import java.security.MessageDigest;
import java.time.Clock;
import java.time.Instant;
import java.util.OptionalLong;
import java.util.stream.LongStream;
import javax.crypto.spec.SecretKeySpec;
import org.springframework.stereotype.Component;

/** Time-based codes (RFC 6238) as every authenticator app shows them; one step of clock drift is forgiven. */
@Component
class OneTimeCodes {

    private final TimeBasedOneTimePasswordGenerator codes = new TimeBasedOneTimePasswordGenerator();
    private final Clock clock;

    OneTimeCodes(Clock clock) {
        this.clock = clock;
    }

    /** The time step whose code it is; empty for a wrong one. */
    OptionalLong stepOf(byte[] secret, String code) {
        var step = codes.getTimeStep().toSeconds();
        var now = clock.instant().getEpochSecond() / step;
        return LongStream.rangeClosed(now - 1, now + 1)
                .filter(at -> isEqual(codeAt(secret, Instant.ofEpochSecond(at * step)), code))
                .findFirst();
    }

    String codeAt(byte[] secret, Instant instant) {
        try {
            return codes.generateOneTimePasswordString(new SecretKeySpec(secret, codes.getAlgorithm()), instant);
        } catch (InvalidKeyException e) {
            throw new IllegalArgumentException("Not a key for one-time codes", e);
        }
    }

    private static boolean isEqual(String expected, String typed) {
        return MessageDigest.isEqual(
                expected.getBytes(StandardCharsets.US_ASCII),
                typed.replace(" ", "").getBytes(StandardCharsets.UTF_8));
    }
}
