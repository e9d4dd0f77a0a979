package vn.haidang.search;

import java.nio.file.Path;
import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * @param folder of this node's index; never shared between nodes
 * @param pollEvery how often changes made by other nodes are looked for
 * @param keepChanges how long the change log is kept; at least as long as a node may stand still without a new index
 * @param keepSearches how long a question is kept that nobody asks any more
 * @param keepOpens how long a page is remembered that nobody opens any more
 */
@ConfigurationProperties("portal.search")
record SearchSettings(
        Path folder,
        @DefaultValue("2s") Duration pollEvery,
        @DefaultValue("30d") Duration keepChanges,
        @DefaultValue("365d") Duration keepSearches,
        @DefaultValue("365d") Duration keepOpens) {}
