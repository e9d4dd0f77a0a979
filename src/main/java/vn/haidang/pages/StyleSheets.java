package vn.haidang.pages;

import java.util.regex.Pattern;

/** Takes comments and needless space out of CSS; about a fifth of the bytes that phones would load. */
final class StyleSheets {

    private static final Pattern COMMENT = Pattern.compile("/\\*.*?\\*/", Pattern.DOTALL);
    private static final Pattern SPACE = Pattern.compile("\\s+");
    private static final Pattern AROUND = Pattern.compile(" ?([{};,]) ?");
    private static final Pattern AFTER_COLON = Pattern.compile(": ");

    private StyleSheets() {}

    /** Space before a colon stays: "a :focus" is not "a:focus". */
    static String minified(String css) {
        var bare = SPACE.matcher(COMMENT.matcher(css).replaceAll("")).replaceAll(" ");
        var tight = AROUND.matcher(bare).replaceAll("$1").replace(";}", "}");
        return AFTER_COLON.matcher(tight).replaceAll(":").strip();
    }
}
