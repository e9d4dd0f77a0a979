package vn.haidang.media;

import java.nio.file.Path;
import java.time.Duration;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.util.unit.DataSize;

/**
 * @param folder of the files, named by id and never by what a visitor called them
 * @param quota bytes that the library may take, pictures with all their widths
 * @param clamav host and port of a clamd, as "127.0.0.1:3310"; without it nothing is scanned
 * @param handedInPerReport bytes of files that one report may have
 * @param handedInPerHour bytes of files that all strangers together may hand in within an hour
 * @param handedInAll bytes of all files that were handed in
 * @param keepFree bytes that files of strangers leave free on the disk
 * @param keepParts how long the part of a file waits for the rest
 * @param keepOrphans how long a file of a stranger stays that no report names
 */
@ConfigurationProperties("portal.media")
record MediaSettings(
        Path folder,
        @DefaultValue("20GB") DataSize quota,
        @Nullable String clamav,
        @DefaultValue("60MB") DataSize handedInPerReport,
        @DefaultValue("1GB") DataSize handedInPerHour,
        @DefaultValue("20GB") DataSize handedInAll,
        @DefaultValue("1GB") DataSize keepFree,
        @DefaultValue("8d") Duration keepParts,
        @DefaultValue("7d") Duration keepOrphans) {}
