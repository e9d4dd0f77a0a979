package vn.haidang.text;

import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/**
 * A stretch of a text, in a box or between boxes.
 *
 * @param box null for none
 */
record TextPart(@Nullable Box box, String markdown) {

    private static final String FENCE = ":::";

    /** A box that is never closed ends with the text; a box of an unknown name is plain text. */
    static List<TextPart> of(String text) {
        var parts = new ArrayList<TextPart>();
        var lines = new StringBuilder();
        @Nullable Box open = null;
        for (var line : text.split("\n", -1)) {
            var mark = line.strip();
            var next = mark.startsWith(FENCE)
                    ? Box.named(mark.substring(FENCE.length()).strip())
                    : null;
            if (next != null && (next.isPresent() || (mark.equals(FENCE) && open != null))) {
                add(parts, open, lines);
                open = next.orElse(null);
            } else {
                lines.append(line).append('\n');
            }
        }
        add(parts, open, lines);
        return parts;
    }

    /** @param render from Markdown to safe HTML */
    String html(UnaryOperator<String> render) {
        var html = render.apply(markdown);
        return box == null ? html : box.around(html);
    }

    private static void add(List<TextPart> parts, @Nullable Box box, StringBuilder lines) {
        if (!lines.toString().isBlank()) {
            parts.add(new TextPart(box, lines.toString()));
        }
        lines.setLength(0);
    }
}
