package vn.haidang.staff;

import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.util.unit.DataSize;

/**
 * @param folder where the file with the first passwords and the key of the second factor are
 * @param networks from which the office answers (CIDR), unless the second factor is asked of every role; the office's
 *     own network is added here
 * @param secondFactorFor roles that must enrol an authenticator app before they can do anything else
 * @param sessionAtMost after which somebody signs in again, however busy the session is
 * @param firstDelay of the answer to a failed sign-in; it doubles with each further one from the same address
 * @param passwordMemory that hashing one password takes (Argon2id, two passes)
 */
@ConfigurationProperties("portal.staff")
public record StaffSettings(
        Path folder,
        @DefaultValue({"127.0.0.0/8", "::1/128"}) List<String> networks,
        @DefaultValue Set<Role> secondFactorFor,
        @DefaultValue("12h") Duration sessionAtMost,
        @DefaultValue("250ms") Duration firstDelay,
        @DefaultValue("19MB") DataSize passwordMemory) {

    /** Whether a password alone opens nothing to anybody, so that the office may be reached from anywhere. */
    public boolean isSafeOutside() {
        return secondFactorFor.containsAll(Set.of(Role.values()));
    }
}
