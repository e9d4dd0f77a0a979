package vn.haidang.media;

import java.nio.file.Path;
import org.springframework.boot.context.properties.ConfigurationProperties;

/** @param folder of the files, named by id and never by what a visitor called them */
@ConfigurationProperties("portal.media")
record MediaSettings(Path folder) {}
