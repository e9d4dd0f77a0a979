package vn.haidang.journeys;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.Page;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;

/** What axe finds on a page, with no more work than that takes: no frames, and nothing about what is right. */
final class Barriers {

    private static final String AXE = source();

    private static final String EVERYTHING =
            "{ type: 'tag', values: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'] }";

    /** What another theme can break. */
    private static final String COLOURS = "{ type: 'rule', values: ['color-contrast', 'link-in-text-block'] }";

    /** A bar at the edge covers whatever scrolls below it, which is no fault of the link that is half under it just now. */
    private static final String LOOK = """
            () => {
              const bars = document.querySelectorAll('.thumb-bar');
              bars.forEach(bar => { bar.style.position = 'static'; });
              return axe.run(document, {
                runOnly: %s,
                resultTypes: ['violations'], iframes: false, elementRef: false, ancestry: false, xpath: false
              }).then(found => found.violations.map(rule => rule.id + ' ' + rule.nodes[0].html))
                .finally(() => bars.forEach(bar => { bar.style.position = ''; }));
            }""";

    private Barriers() {}

    static List<String> on(Page page) {
        return on(page, EVERYTHING);
    }

    /** Among colours alone. */
    static List<String> ofColours(Page page) {
        return on(page, COLOURS);
    }

    @SuppressWarnings("unchecked")
    private static List<String> on(Page page, String rules) {
        if (!(boolean) page.evaluate("!!window.axe")) {
            page.evaluate(AXE);
        }
        return (List<String>) page.evaluate(LOOK.formatted(rules));
    }

    private static String source() {
        try (var content = AxeBuilder.class.getResourceAsStream("/axe.min.js")) {
            return new String(Objects.requireNonNull(content).readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
