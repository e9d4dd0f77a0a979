package vn.haidang.backup;

import java.nio.file.Path;
import java.time.Duration;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * @param home folder of everything the portal writes
 * @param media folder of the files in it
 * @param index of the search, which is built anew after a restore
 * @param folder where nightly backups lie; better on another disk
 * @param nightly whether one is made every night
 * @param keep so many nightly ones
 * @param old after which a missing one is told
 * @param passphrase under which the keys travel, from the environment; without it they stay out
 */
@ConfigurationProperties("portal.backup")
record BackupSettings(
        Path home,
        Path media,
        Path index,
        Path folder,
        @DefaultValue("true") boolean nightly,
        @DefaultValue("7") int keep,
        @DefaultValue("36h") Duration old,
        @Nullable String passphrase) {}
