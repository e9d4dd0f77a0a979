package vn.haidang.staff;

import java.nio.file.Path;
import java.util.List;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * @param folder where the file with the first passwords goes
 * @param networks from which the back office answers while the second factor is off (CIDR); the office's own network is
 *     added here
 */
@ConfigurationProperties("portal.staff")
public record StaffSettings(
        Path folder,
        @DefaultValue({"127.0.0.0/8", "::1/128"}) List<String> networks) {}
