package vn.haidang.pages;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import org.springframework.stereotype.Component;

/** Style sheet, scripts and pictures of the public site, each under a name that holds the hash of its content. */
@Component
public class Assets {

    private static final Map<String, String> TYPES = Map.of(
            "css", "text/css;charset=UTF-8",
            "js", "text/javascript;charset=UTF-8",
            "svg", "image/svg+xml",
            "webmanifest", "application/manifest+json");

    private final Map<String, Asset> byHashedName = new HashMap<>();
    private final Map<String, String> hashedNames = new HashMap<>();

    Assets() {
        try {
            var files = new PathMatchingResourcePatternResolver();
            add("site.css", joined(files.getResources("classpath:site/css/*.css")));
            for (var file : files.getResources("classpath:site/js/*.js")) {
                add(name(file), text(file));
            }
            for (var file : files.getResources("classpath:site/img/*")) {
                add(name(file), text(file));
            }
        } catch (IOException e) {
            throw new UncheckedIOException("The assets of the site cannot be read", e);
        }
    }

    /** The address of an asset, for example "/assets/site.1f3a5c.css". */
    public String url(String name) {
        var hashed = hashedNames.get(name);
        if (hashed == null) {
            throw new IllegalArgumentException("No such asset: " + name);
        }
        return "/assets/" + hashed;
    }

    Optional<Asset> withHashedName(String name) {
        return Optional.ofNullable(byHashedName.get(name));
    }

    private void add(String name, String text) {
        var bytes = text.getBytes(StandardCharsets.UTF_8);
        var dot = name.lastIndexOf('.');
        var type = TYPES.getOrDefault(name.substring(dot + 1), "application/octet-stream");
        var asset = new Asset(type, Body.of(bytes));
        var hashed = "%s.%s%s".formatted(name.substring(0, dot), asset.body().tag(), name.substring(dot));
        byHashedName.put(hashed, asset);
        hashedNames.put(name, hashed);
    }

    /** Files are named by layer, so their order is that of the cascade. */
    private static String joined(Resource[] files) {
        return Arrays.stream(files)
                .sorted((one, other) -> name(one).compareTo(name(other)))
                .map(Assets::text)
                .map(StyleSheets::minified)
                .collect(Collectors.joining());
    }

    private static String name(Resource file) {
        return String.valueOf(file.getFilename());
    }

    private static String text(Resource file) {
        try {
            return file.getContentAsString(StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot read " + file, e);
        }
    }

    record Asset(String type, Body body) {}
}
