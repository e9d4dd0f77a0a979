package vn.haidang.audit;

import java.nio.file.Path;
import java.time.Period;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * @param home folder of the key that seals the trail and of the note how far it was sealed
 * @param keep how long an entry is kept: at least 12 months (rule {@code sec.log_service})
 */
@ConfigurationProperties("portal.audit")
record AuditSettings(Path home, @DefaultValue("12M") Period keep) {}
