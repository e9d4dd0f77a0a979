package vn.haidang.staff;

import java.nio.ByteBuffer;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.util.UUID;
import javax.crypto.Cipher;
import javax.crypto.spec.GCMParameterSpec;
import javax.crypto.spec.SecretKeySpec;
import org.springframework.stereotype.Component;
import vn.haidang.database.HomeKey;

/**
 * Seals what the database must not be able to tell, with a key in a file of its own (AES-256-GCM). A sealed secret opens
 * for the account it was sealed for and for no other.
 */
@Component
class SecretBox {

    private static final int NONCE_BYTES = 12;
    private static final int TAG_BITS = 128;

    private final HomeKey key;
    private final SecureRandom random = new SecureRandom();

    SecretBox(StaffSettings settings) {
        key = new HomeKey(settings.folder(), "second-factor.key");
    }

    byte[] seal(byte[] secret, UUID owner) {
        var nonce = new byte[NONCE_BYTES];
        random.nextBytes(nonce);
        var sealed = crypt(Cipher.ENCRYPT_MODE, nonce, secret, owner);
        return ByteBuffer.allocate(nonce.length + sealed.length)
                .put(nonce)
                .put(sealed)
                .array();
    }

    /** @throws IllegalStateException when it was sealed with another key or for somebody else */
    byte[] open(byte[] sealed, UUID owner) {
        var content = ByteBuffer.wrap(sealed);
        var nonce = new byte[NONCE_BYTES];
        content.get(nonce);
        var rest = new byte[content.remaining()];
        content.get(rest);
        return crypt(Cipher.DECRYPT_MODE, nonce, rest, owner);
    }

    private byte[] crypt(int mode, byte[] nonce, byte[] content, UUID owner) {
        try {
            var cipher = Cipher.getInstance("AES/GCM/NoPadding");
            cipher.init(mode, new SecretKeySpec(key.bytes(), "AES"), new GCMParameterSpec(TAG_BITS, nonce));
            cipher.updateAAD(ByteBuffer.allocate(2 * Long.BYTES)
                    .putLong(owner.getMostSignificantBits())
                    .putLong(owner.getLeastSignificantBits())
                    .array());
            return cipher.doFinal(content);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(
                    "The second factor of an account cannot be read with the key in " + key.file(), e);
        }
    }

    boolean hasKey() {
        return key.exists();
    }
}
