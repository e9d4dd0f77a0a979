package vn.haidang.pages;

import java.net.URI;
import java.util.List;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.util.unit.DataSize;

/**
 * @param address how citizens reach the portal; stands in QR codes, feeds and the sitemap
 * @param cacheSize memory for rendered pages
 * @param proxies addresses or networks (CIDR) of the proxies in front, whose X-Forwarded-For and X-Forwarded-Proto count
 */
@ConfigurationProperties("portal.pages")
public record PageSettings(
        @DefaultValue("http://localhost:8080") URI address,
        @DefaultValue("32MB") DataSize cacheSize,
        @DefaultValue List<String> proxies) {

    /** Whether nobody has said yet how citizens reach the portal. */
    public boolean isUnnamed() {
        return "localhost".equals(address.getHost());
    }

    /** An absolute address for a path of ours. */
    public String absolute(String path) {
        return address.toString().replaceAll("/$", "") + path;
    }
}
