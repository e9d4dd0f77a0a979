package vn.haidang.site.seed;

import org.springframework.boot.context.properties.ConfigurationProperties;

/** @param content where the seed content is: a Spring resource location that ends with a slash */
@ConfigurationProperties("portal")
record SeedSettings(String content) {}
