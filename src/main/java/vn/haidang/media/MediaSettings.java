package vn.haidang.media;

import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;

/**
 * @param folder of the files, named by id and never by what a visitor called them
 * @param clamav host and port of a clamd, as "127.0.0.1:3310"; without it nothing is scanned
 */
@ConfigurationProperties("portal.media")
record MediaSettings(Path folder, @Nullable String clamav) {}
