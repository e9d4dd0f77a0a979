package vn.haidang.text;

import java.text.Normalizer;
import java.util.Arrays;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** One spelling for what people type and what offices publish. */
public final class Vietnamese {

    public static final Locale LOCALE = Locale.of("vi", "VN");

    private static final Pattern UNSEEN = Pattern.compile("[\\p{Cntrl}\\p{Cf}\\p{Z}]+");
    private static final Pattern MARKS = Pattern.compile("\\p{M}+");

    private static final String TONED = "áàảãạéèẻẽẹýỳỷỹỵÁÀẢÃẠÉÈẺẼẸÝỲỶỸỴ";

    /** "hoá", "THUỶ": the mark on the last vowel of an open syllable. After q the u is a consonant: "quý" stays. */
    private static final Pattern LATE_TONE =
            Pattern.compile("(?<![qQ])([oO][áàảãạéèẻẽẹÁÀẢÃẠÉÈẺẼẸ]|[uU][ýỳỷỹỵÝỲỶỸỴ])(?!\\p{L})");

    private static final Map<Character, String> SPLIT_TONES = splitTones();

    /** Two words of three are marked in Vietnamese; names in other texts stay far below. */
    private static final double SHARE_OF_MARKED_WORDS = 0.3;

    private static final int LAST_LATIN = 0x1eff;
    private static final char UNKNOWN = '\uffff';

    /** By letter: most text is folded by looking its letters up. */
    private static final char[] FOLDED = foldedLetters();

    private Vietnamese() {}

    /** Composed letters, the real Đ instead of its Icelandic look-alike, one place for the tone mark. */
    public static String normalise(String text) {
        var composed = Normalizer.normalize(text, Normalizer.Form.NFC).replace('Ð', 'Đ');
        return LATE_TONE.matcher(composed).replaceAll(match -> earlyTone(match.group()));
    }

    /** A name or a title: {@link #normalise normalised}, in one line, one blank between words, nothing unseen. */
    public static String line(String text) {
        return UNSEEN.matcher(normalise(text)).replaceAll(" ").strip();
    }

    /** Lower case without any mark, đ as d: what somebody types who has no Vietnamese keyboard. */
    public static String fold(String text) {
        var folded = new char[text.length()];
        for (var i = 0; i < folded.length; i++) {
            var letter = text.charAt(i);
            folded[i] = letter < FOLDED.length ? FOLDED[letter] : UNKNOWN;
            if (folded[i] == UNKNOWN) {
                return foldAnything(text);
            }
        }
        return new String(folded);
    }

    /** Whether a text is Vietnamese rather than another language with Vietnamese names in it. */
    public static boolean isWrittenIn(String text) {
        var words = text.split("\\s+");
        var marked = Arrays.stream(words)
                .filter(word -> !fold(word).equals(word.toLowerCase(Locale.ROOT)))
                .count();
        return marked > words.length * SHARE_OF_MARKED_WORDS;
    }

    /** Without any mark but as large and small as it was, for channels that know no marks. */
    public static String unmarked(String text) {
        var plain =
                MARKS.matcher(Normalizer.normalize(text, Normalizer.Form.NFD)).replaceAll("");
        return plain.replace('đ', 'd').replace('Đ', 'D');
    }

    /** Also of decomposed letters and other scripts; the result may be shorter. */
    private static String foldAnything(String text) {
        var lower = Normalizer.normalize(text, Normalizer.Form.NFD).toLowerCase(Locale.ROOT);
        return MARKS.matcher(lower).replaceAll("").replace('đ', 'd').replace('ð', 'd');
    }

    private static char[] foldedLetters() {
        var letters = new char[LAST_LATIN + 1];
        for (var letter = 0; letter <= LAST_LATIN; letter++) {
            var folded = foldAnything(Character.toString(letter));
            letters[letter] = folded.length() == 1 ? folded.charAt(0) : UNKNOWN;
        }
        return letters;
    }

    private static String earlyTone(String vowels) {
        var split = Objects.requireNonNull(SPLIT_TONES.get(vowels.charAt(1)));
        return Normalizer.normalize(vowels.charAt(0) + split.substring(1) + split.charAt(0), Normalizer.Form.NFC);
    }

    private static Map<Character, String> splitTones() {
        return TONED.chars()
                .boxed()
                .collect(Collectors.toMap(
                        letter -> (char) letter.intValue(),
                        letter -> Normalizer.normalize(Character.toString(letter), Normalizer.Form.NFD)));
    }
}
