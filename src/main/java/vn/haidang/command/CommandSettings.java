package vn.haidang.command;

import java.nio.file.Path;
import org.springframework.boot.context.properties.ConfigurationProperties;

/** @param inbox folder through which commands reach the running portal */
@ConfigurationProperties("portal.command")
record CommandSettings(Path inbox) {}
