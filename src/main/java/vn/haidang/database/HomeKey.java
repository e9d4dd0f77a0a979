package vn.haidang.database;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.util.HexFormat;
import java.util.UUID;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/**
 * A key in a file of the home folder that only its owner reads, so that the database alone tells nothing. It is made when
 * it is first needed; nodes that share a database share the file.
 */
public final class HomeKey {

    private static final int BYTES = 32;
    private static final String SIGNING = "HmacSHA256";

    private final Path file;
    private final SecureRandom random = new SecureRandom();

    /** @param name of the file, which ends with ".key" */
    public HomeKey(Path home, String name) {
        file = home.resolve(name);
    }

    public boolean exists() {
        return Files.exists(file);
    }

    public Path file() {
        return file;
    }

    /** Of 256 bits. */
    public byte[] bytes() {
        try {
            if (!exists()) {
                make();
            }
            return Files.readAllBytes(file);
        } catch (IOException e) {
            throw new UncheckedIOException("The key in %s cannot be read".formatted(file), e);
        }
    }

    /** What only the owner of the key can write under a text: 64 figures of HMAC-SHA-256. */
    public String sign(String text) {
        try {
            var mac = Mac.getInstance(SIGNING);
            mac.init(new SecretKeySpec(bytes(), SIGNING));
            return HexFormat.of().formatHex(mac.doFinal(text.getBytes(StandardCharsets.UTF_8)));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("This Java has no " + SIGNING, e);
        }
    }

    /** Whole or not at all, and the first one wins: what was signed with a lost key says nothing any more. */
    private void make() throws IOException {
        var key = new byte[BYTES];
        random.nextBytes(key);
        Files.createDirectories(file.toAbsolutePath().getParent());
        var draft = file.resolveSibling(file.getFileName() + "." + UUID.randomUUID());
        Files.createFile(draft, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
        Files.write(draft, key);
        try {
            Files.createLink(file, draft);
        } catch (FileAlreadyExistsException another) {
            return;
        } catch (UnsupportedOperationException noLinks) {
            Files.move(draft, file, StandardCopyOption.ATOMIC_MOVE);
            return;
        } finally {
            Files.deleteIfExists(draft);
        }
    }
}
