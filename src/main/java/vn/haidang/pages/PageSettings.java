package vn.haidang.pages;

import java.net.URI;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.util.unit.DataSize;

/**
 * @param address how citizens reach the portal; stands in QR codes, feeds and the sitemap
 * @param cacheSize memory for rendered pages
 */
@ConfigurationProperties("portal.pages")
public record PageSettings(
        @DefaultValue("http://localhost:8080") URI address,
        @DefaultValue("32MB") DataSize cacheSize) {

    /** An absolute address for a path of ours. */
    public String absolute(String path) {
        return address.toString().replaceAll("/$", "") + path;
    }
}
