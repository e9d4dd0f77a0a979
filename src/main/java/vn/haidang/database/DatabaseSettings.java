package vn.haidang.database;

import java.nio.file.Path;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * @param home folder of everything the portal writes; one process at a time
 * @param folder of the embedded server
 * @param minimumFree megabytes that must be free on the disk before the server starts
 */
@ConfigurationProperties("portal.database")
record DatabaseSettings(
        Path home, Path folder, @DefaultValue("300") long minimumFree) {}
