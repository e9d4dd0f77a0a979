package vn.haidang.procedure.source;

import java.text.Normalizer;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.jspecify.annotations.Nullable;
import vn.haidang.procedure.Level;

/** Repairs what all sources have in common: decomposed letters, markup, broken lines. */
final class SourceText {

    private static final Pattern MARKUP = Pattern.compile("<[a-zA-Z/!]");
    private static final Pattern BLOCK_END = Pattern.compile("(?i)(<br ?/?>|</(?:p|div|li|tr|h[1-6])>)");

    /** Not inside brackets, nor inside "Cán bộ, công chức, viên chức". */
    private static final Pattern BETWEEN = Pattern.compile("[,;] ?(?![^()]{0,300}\\))(?!công chức|viên chức)");

    private static final String LINE = "\ue000";

    private SourceText() {}

    /** Composed letters and no markup: text of others is shown as text. */
    static String clean(@Nullable String text) {
        return Normalizer.normalize(withoutMarkup(Objects.requireNonNullElse(text, "")), Normalizer.Form.NFC)
                .replace('\u00a0', ' ')
                .replaceAll("[ \\t]+", " ")
                .replaceAll(" ?\\R ?", "\n")
                .replaceAll("\\n{3,}", "\n\n")
                .strip();
    }

    /** Every line as a paragraph of its own: the source knows no other ones. */
    static String paragraphs(@Nullable String text) {
        return String.join("\n\n", lines(text));
    }

    /** One line without the full stop that some names end with. */
    static String name(@Nullable String text) {
        return clean(text).replaceAll("(?<![.\\s])[.\\s]++$", "").replaceAll("\\s+", " ");
    }

    static String oneLine(@Nullable String text) {
        return clean(text)
                .lines()
                .map(String::strip)
                .filter(line -> !line.isEmpty())
                .collect(Collectors.joining(" "));
    }

    /** Number and title of a legal document, each once. */
    static String citation(@Nullable String number, @Nullable String title) {
        var own = name(title);
        var sign = name(number);
        return own.contains(sign) || sign.isEmpty() ? own : own.isEmpty() ? sign : sign + ": " + own;
    }

    static List<String> list(@Nullable String text) {
        return BETWEEN.splitAsStream(clean(text))
                .map(String::strip)
                .filter(part -> !part.isEmpty())
                .toList();
    }

    static List<String> lines(@Nullable String text) {
        return clean(text)
                .lines()
                .map(String::strip)
                .filter(line -> !line.isEmpty())
                .toList();
    }

    static Set<Level> levels(@Nullable String text) {
        var levels = new TreeSet<Level>();
        list(text).forEach(name -> levels.add(Level.withNationalName(name)));
        return levels;
    }

    /** Only the national portal is linked. */
    static @Nullable String link(@Nullable String address) {
        return address != null && address.startsWith("https://dichvucong.gov.vn/") ? address : null;
    }

    /** Null for what the source leaves empty. */
    static @Nullable String orNull(@Nullable String text) {
        var clean = clean(text);
        return clean.isEmpty() || clean.equalsIgnoreCase("Không có thông tin") ? null : clean;
    }

    /** The rows of a table that may be missing, as its rows may be. */
    static <T> Stream<T> all(@Nullable List<T> rows) {
        return rows == null ? Stream.of() : rows.stream().filter(Objects::nonNull);
    }

    private static String withoutMarkup(String text) {
        if (!MARKUP.matcher(text).find() && text.indexOf('&') < 0) {
            return text;
        }
        var marked = BLOCK_END.matcher(text.replaceAll("\\R", LINE)).replaceAll("$1" + LINE);
        return Jsoup.parse(marked).text().replaceAll(" ?" + LINE + " ?", "\n");
    }
}
