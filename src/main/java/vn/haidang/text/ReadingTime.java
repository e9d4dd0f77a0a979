package vn.haidang.text;

/**
 * How long a text is, without its marks.
 *
 * @param syllables what Vietnamese writes between spaces
 */
public record ReadingTime(int syllables) {

    /** Of a calm reader. */
    private static final int SYLLABLES_PER_MINUTE = 250;

    public static ReadingTime of(String markdown) {
        var words = Markdown.toText(markdown);
        return new ReadingTime(words.isEmpty() ? 0 : words.split(" ").length);
    }

    /** Rounded up, at least one. */
    public int minutes() {
        return Math.max(1, Math.ceilDiv(syllables, SYLLABLES_PER_MINUTE));
    }
}
