package vn.haidang.publication;

import java.time.Duration;
import java.time.Period;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * @param keepVersions how long an older version of a piece is kept; the newest always stays
 * @param keepTyped how long words are kept that somebody typed and never saved
 */
@ConfigurationProperties("portal.publication")
record PublicationSettings(
        @DefaultValue("5Y") Period keepVersions,
        @DefaultValue("30d") Duration keepTyped) {}
