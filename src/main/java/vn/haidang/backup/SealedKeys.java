package vn.haidang.backup;

import java.nio.ByteBuffer;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import javax.crypto.Cipher;
import javax.crypto.SecretKeyFactory;
import javax.crypto.spec.GCMParameterSpec;
import javax.crypto.spec.PBEKeySpec;
import javax.crypto.spec.SecretKeySpec;

/** Keys under a passphrase: AES-256-GCM with a key of 600,000 rounds of PBKDF2 (HMAC-SHA-256). */
final class SealedKeys {

    private static final int ROUNDS = 600_000;
    private static final int SALT_BYTES = 16;
    private static final int NONCE_BYTES = 12;
    private static final int TAG_BITS = 128;
    private static final int KEY_BITS = 256;

    private SealedKeys() {}

    static byte[] seal(byte[] content, char[] passphrase) {
        var random = new SecureRandom();
        var salt = new byte[SALT_BYTES];
        var nonce = new byte[NONCE_BYTES];
        random.nextBytes(salt);
        random.nextBytes(nonce);
        var sealed = crypt(Cipher.ENCRYPT_MODE, salt, nonce, content, passphrase);
        return ByteBuffer.allocate(salt.length + nonce.length + sealed.length)
                .put(salt)
                .put(nonce)
                .put(sealed)
                .array();
    }

    /** @throws BackupRefused for another passphrase */
    static byte[] open(byte[] sealed, char[] passphrase) {
        var content = ByteBuffer.wrap(sealed);
        var salt = new byte[SALT_BYTES];
        var nonce = new byte[NONCE_BYTES];
        content.get(salt).get(nonce);
        var rest = new byte[content.remaining()];
        content.get(rest);
        return crypt(Cipher.DECRYPT_MODE, salt, nonce, rest, passphrase);
    }

    private static byte[] crypt(int mode, byte[] salt, byte[] nonce, byte[] content, char[] passphrase) {
        try {
            var key = SecretKeyFactory.getInstance("PBKDF2WithHmacSHA256")
                    .generateSecret(new PBEKeySpec(passphrase, salt, ROUNDS, KEY_BITS))
                    .getEncoded();
            var cipher = Cipher.getInstance("AES/GCM/NoPadding");
            cipher.init(mode, new SecretKeySpec(key, "AES"), new GCMParameterSpec(TAG_BITS, nonce));
            return cipher.doFinal(content);
        } catch (GeneralSecurityException e) {
            throw new BackupRefused("The keys do not open with this passphrase.", e);
        }
    }
}
