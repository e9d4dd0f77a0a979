package vn.haidang.text;

import java.util.Arrays;
import java.util.Optional;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;

/** A part of a text that stands out: between a line ":::" with its name and a line ":::" alone. */
public enum Box {
    NOTE("ghi-chu") {
        @Override
        String around(String html) {
            return "<div class=\"note\">%s</div>".formatted(html);
        }
    },
    STEPS("cac-buoc") {
        @Override
        String around(String html) {
            return "<div class=\"steps\">%s</div>".formatted(html);
        }
    },
    /** Every heading is a question, what follows it is its answer. */
    QUESTIONS("hoi-dap") {
        @Override
        String around(String html) {
            var folds = new StringBuilder();
            var body = Jsoup.parseBodyFragment(html);
            body.outputSettings().prettyPrint(false);
            var isOpen = false;
            for (var node : body.body().childNodes()) {
                if (node instanceof Element element && element.tagName().matches("h[2-4]")) {
                    folds.append(isOpen ? "</div></details>" : "")
                            .append("<details class=\"fold\"><summary>%s</summary><div>".formatted(element.html()));
                    isOpen = true;
                } else if (!node.outerHtml().isBlank()) {
                    folds.append(node.outerHtml());
                }
            }
            return folds.append(isOpen ? "</div></details>" : "").toString();
        }
    };

    private final String word;

    Box(String word) {
        this.word = word;
    }

    static Optional<Box> named(String word) {
        return Arrays.stream(values()).filter(box -> box.word.equals(word)).findFirst();
    }

    /** What stands behind ":::" on its first line. */
    public String word() {
        return word;
    }

    /** @param html safe already */
    abstract String around(String html);
}
