package vn.haidang.search;

import java.nio.file.Path;
import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * @param folder of this node's index; never shared between nodes
 * @param pollEvery how often changes made by other nodes are looked for
 */
@ConfigurationProperties("portal.search")
record SearchSettings(Path folder, @DefaultValue("2s") Duration pollEvery) {}
