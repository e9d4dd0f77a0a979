package vn.haidang.database;

import java.nio.file.Path;
import java.time.Duration;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * @param home folder of everything the portal writes; one process at a time
 * @param folder of the embedded server
 * @param minimumFree megabytes that must be free on the disk before the server starts
 * @param slow from which time on a statement is told in the log
 * @param trail name of the schema of the trail; by default that of the portal's with "_trail"
 * @param secondUsername the account of {@link SecondAccount} on a server that is not ours
 * @param secondPassword its password, from the environment
 */
@ConfigurationProperties("portal.database")
record DatabaseSettings(
        Path home,
        Path folder,
        @DefaultValue("300") long minimumFree,
        @DefaultValue("1s") Duration slow,
        @Nullable String trail,
        @Nullable String secondUsername,
        @Nullable String secondPassword) {}
