package vn.haidang.feedback;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.HexFormat;
import java.util.Optional;
import javax.crypto.Cipher;
import javax.crypto.spec.GCMParameterSpec;
import javax.crypto.spec.SecretKeySpec;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;
import vn.haidang.database.HomeKey;

/**
 * Secrets of cases, as the database keeps them: a hash that says nothing without the key in the home folder, and for the
 * day on which the receipt shows it, the secret sealed with that key.
 */
@Component
class CaseSecrets {

    private static final Logger log = LoggerFactory.getLogger(CaseSecrets.class);
    private static final String CIPHER = "AES/GCM/NoPadding";
    private static final int NONCE_BYTES = 12;
    private static final int TAG_BITS = 128;

    private final HomeKey key;
    private final SecureRandom random = new SecureRandom();

    CaseSecrets(FeedbackSettings settings) {
        key = new HomeKey(settings.home(), "case-secrets.key");
    }

    /** Equal secrets of two cases do not look equal. */
    String hash(CaseCode code, Secret secret) {
        return keyed(secret.bareHash(code));
    }

    /** Of a hash that was made without the key. */
    String keyed(String bareHash) {
        return key.sign(bareHash);
    }

    boolean matches(FeedbackCase feedback, Secret secret) {
        return MessageDigest.isEqual(
                hash(new CaseCode(feedback.code()), secret).getBytes(StandardCharsets.US_ASCII),
                feedback.secretHash().getBytes(StandardCharsets.US_ASCII));
    }

    /** @param token of the receipt, for which alone it opens */
    String seal(Secret secret, String token) {
        var nonce = new byte[NONCE_BYTES];
        random.nextBytes(nonce);
        var sealed = crypt(Cipher.ENCRYPT_MODE, nonce, secret.value().getBytes(StandardCharsets.US_ASCII), token);
        return Base64.getEncoder()
                .encodeToString(ByteBuffer.allocate(nonce.length + sealed.length)
                        .put(nonce)
                        .put(sealed)
                        .array());
    }

    /** Empty for one that was sealed with another key. */
    Optional<String> open(String sealed, String token) {
        try {
            var content = ByteBuffer.wrap(Base64.getDecoder().decode(sealed));
            var nonce = new byte[NONCE_BYTES];
            content.get(nonce);
            var rest = new byte[content.remaining()];
            content.get(rest);
            return Optional.of(new String(crypt(Cipher.DECRYPT_MODE, nonce, rest, token), StandardCharsets.US_ASCII));
        } catch (IllegalStateException otherKey) {
            log.warn("A receipt cannot show its secret: {} is not the key it was sealed with", key.file());
            return Optional.empty();
        }
    }

    private byte[] crypt(int mode, byte[] nonce, byte[] content, String token) {
        try {
            var cipher = Cipher.getInstance(CIPHER);
            cipher.init(
                    mode,
                    new SecretKeySpec(HexFormat.of().parseHex(key.sign("receipts")), "AES"),
                    new GCMParameterSpec(TAG_BITS, nonce));
            cipher.updateAAD(token.getBytes(StandardCharsets.US_ASCII));
            return cipher.doFinal(content);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("The secret of a receipt cannot be sealed or opened", e);
        }
    }
}
