package vn.haidang.staff.security;

import java.text.Normalizer;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.security.crypto.argon2.Argon2PasswordEncoder;
import org.springframework.security.crypto.bcrypt.BCryptPasswordEncoder;
import org.springframework.security.crypto.password.DelegatingPasswordEncoder;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.util.unit.DataSize;
import vn.haidang.work.Bench;
import vn.haidang.work.HeavyWork;

/**
 * Argon2id for what is kept from now on; hashes of bcrypt, which reads 72 bytes and no more, still open and are renewed
 * at the next sign-in. Both are heavy work. Letters are composed, so that every keyboard types the same password.
 */
class HashedPasswords implements PasswordEncoder {

    private static final int SALT_BYTES = 16;
    private static final int HASH_BYTES = 32;
    private static final int PASSES = 2;

    private final PasswordEncoder encoder;

    /** @param memory that hashing one password takes */
    HashedPasswords(DataSize memory) {
        var argon2 = new Argon2PasswordEncoder(SALT_BYTES, HASH_BYTES, 1, (int) memory.toKilobytes(), PASSES);
        encoder = new DelegatingPasswordEncoder(
                "argon2", Map.of("argon2", argon2, "bcrypt", new BCryptPasswordEncoder()));
    }

    @Override
    public @Nullable String encode(@Nullable CharSequence password) {
        var typed = composed(password);
        return HeavyWork.on(Bench.PASSWORDS, () -> encoder.encode(typed));
    }

    @Override
    public boolean matches(@Nullable CharSequence password, @Nullable String hash) {
        var typed = composed(password);
        return HeavyWork.on(Bench.PASSWORDS, () -> encoder.matches(typed, hash));
    }

    @Override
    public boolean upgradeEncoding(@Nullable String hash) {
        return encoder.upgradeEncoding(hash);
    }

    private static @Nullable String composed(@Nullable CharSequence password) {
        return password == null ? null : Normalizer.normalize(password, Normalizer.Form.NFC);
    }
}
