package vn.haidang.search.language;

import java.text.Normalizer;
import java.util.Locale;
import java.util.Optional;
import vn.haidang.text.Vietnamese;

/**
 * A written syllable taken apart, so that a tone may stand on any vowel and marks may be missing.
 *
 * @param base lower-case letters without any mark, đ as d
 * @param shapes for each letter of the base what makes it another letter: {@code ^ ( +} as in â ă ơ, {@code -} as in đ,
 *     {@code .} for none
 * @param tone {@code s f r x j} as telex writes them, {@code .} for level or not typed
 */
record Syllable(String base, String shapes, char tone) {

    static final char NONE = '.';

    static Syllable of(String written) {
        var base = new StringBuilder();
        var shapes = new StringBuilder();
        var tone = NONE;
        var letters = Normalizer.normalize(written.toLowerCase(Locale.ROOT), Normalizer.Form.NFD);
        for (var i = 0; i < letters.length(); i++) {
            var letter = letters.charAt(i);
            switch (letter) {
                case '\u0302', '\u0306', '\u031b' -> reshape(shapes, shape(letter));
                case '\u0301' -> tone = 's';
                case '\u0300' -> tone = 'f';
                case '\u0309' -> tone = 'r';
                case '\u0303' -> tone = 'x';
                case '\u0323' -> tone = 'j';
                case 'đ', 'ð' -> {
                    base.append('d');
                    shapes.append('-');
                }
                default -> {
                    base.append(letter);
                    shapes.append(NONE);
                }
            }
        }
        return new Syllable(base.toString(), shapes.toString(), tone);
    }

    /** What a telex keyboard would have made of the keys; empty when they hold nothing of telex. */
    static Optional<Syllable> ofTelex(String keys) {
        return Keyboard.TELEX.read(keys);
    }

    /** What a VNI keyboard would have made of the keys; empty when they hold nothing of VNI. */
    static Optional<Syllable> ofVni(String keys) {
        return Keyboard.VNI.read(keys);
    }

    static boolean hasMarks(String text) {
        return !Vietnamese.fold(text).equals(text.toLowerCase(Locale.ROOT));
    }

    boolean hasMarks() {
        return tone != NONE || shapes.chars().anyMatch(shape -> shape != NONE);
    }

    /** Marks of the other syllable that were not typed; bases must be equal. */
    int marksMissing(Syllable full) {
        var missing = tone == NONE && full.tone != NONE ? 1 : 0;
        for (var i = 0; i < shapes.length(); i++) {
            if (shapes.charAt(i) == NONE && full.shapes.charAt(i) != NONE) {
                missing++;
            }
        }
        return missing;
    }

    /** Marks that were typed and are not those of the other syllable; bases must be equal. */
    int marksContradicted(Syllable full) {
        var contradicted = tone != NONE && tone != full.tone ? 1 : 0;
        for (var i = 0; i < shapes.length(); i++) {
            if (shapes.charAt(i) != NONE && shapes.charAt(i) != full.shapes.charAt(i)) {
                contradicted++;
            }
        }
        return contradicted;
    }

    /** Hỏi and ngã sound alike in the south and the centre. */
    boolean confusesHookAndTilde(Syllable full) {
        return tone == 'r' && full.tone == 'x' || tone == 'x' && full.tone == 'r';
    }

    private static void reshape(StringBuilder shapes, char shape) {
        if (!shapes.isEmpty()) {
            shapes.setCharAt(shapes.length() - 1, shape);
        }
    }

    private static char shape(char combining) {
        return switch (combining) {
            case '\u0302' -> '^';
            case '\u0306' -> '(';
            default -> '+';
        };
    }
}
