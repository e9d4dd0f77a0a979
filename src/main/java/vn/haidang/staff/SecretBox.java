package vn.haidang.staff;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.util.UUID;
import javax.crypto.Cipher;
import javax.crypto.spec.GCMParameterSpec;
import javax.crypto.spec.SecretKeySpec;
import org.springframework.stereotype.Component;

/**
 * Seals what the database must not be able to tell, with a key in a file of its own (AES-256-GCM). A sealed secret opens
 * for the account it was sealed for and for no other.
 */
@Component
class SecretBox {

    private static final int KEY_BYTES = 32;
    private static final int NONCE_BYTES = 12;
    private static final int TAG_BITS = 128;

    private final Path file;
    private final SecureRandom random = new SecureRandom();

    SecretBox(StaffSettings settings) {
        file = settings.folder().resolve("second-factor.key");
    }

    byte[] seal(byte[] secret, UUID owner) {
        makeKey();
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
            cipher.init(mode, new SecretKeySpec(key(), "AES"), new GCMParameterSpec(TAG_BITS, nonce));
            cipher.updateAAD(ByteBuffer.allocate(2 * Long.BYTES)
                    .putLong(owner.getMostSignificantBits())
                    .putLong(owner.getLeastSignificantBits())
                    .array());
            return cipher.doFinal(content);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(
                    "The second factor of an account cannot be read with the key in " + file, e);
        }
    }

    boolean hasKey() {
        return Files.exists(file);
    }

    /** Whole or not at all, when it is first needed. */
    private synchronized void makeKey() {
        if (hasKey()) {
            return;
        }
        try {
            var key = new byte[KEY_BYTES];
            random.nextBytes(key);
            var draft = file.resolveSibling(file.getFileName() + ".new");
            Files.deleteIfExists(draft);
            Files.createFile(draft, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
            Files.write(draft, key);
            Files.move(draft, file, StandardCopyOption.ATOMIC_MOVE);
        } catch (IOException e) {
            throw new UncheckedIOException("The key of the second factor cannot be written: " + file, e);
        }
    }

    private byte[] key() {
        try {
            return Files.readAllBytes(file);
        } catch (IOException e) {
            throw new IllegalStateException("The key of the second factor cannot be read: " + file, e);
        }
    }
}
