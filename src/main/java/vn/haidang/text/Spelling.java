package vn.haidang.text;

import java.util.Locale;

/**
 * The two forms in which names, numbers and codes are compared. {@link #strict}: two spellings of the same words; for unique
 * keys, codes and whether something is there already. {@link #folded}: also without marks; for masking and search.
 */
public final class Spelling {

    private Spelling() {}

    /**
     * Composed letters, one place for the tone mark, lower case, one blank for blanks of every kind, nothing unseen, no blank
     * at either end.
     */
    public static String strict(String text) {
        return Vietnamese.normalise(plain(text)).toLowerCase(Locale.ROOT);
    }

    /** The {@link #strict} form without any mark, đ as d. */
    public static String folded(String text) {
        return Vietnamese.fold(plain(text));
    }

    static boolean isBlank(int sign) {
        return Character.isWhitespace(sign) || Character.isSpaceChar(sign);
    }

    static boolean isMark(int sign) {
        return switch (Character.getType(sign)) {
            case Character.NON_SPACING_MARK, Character.ENCLOSING_MARK, Character.COMBINING_SPACING_MARK -> true;
            default -> false;
        };
    }

    /** Joiners, byte order marks, directions, control signs. */
    static boolean isUnseen(int sign) {
        return switch (Character.getType(sign)) {
            case Character.FORMAT, Character.CONTROL -> !isBlank(sign);
            default -> false;
        };
    }

    private static String plain(String text) {
        var plain = new StringBuilder(text.length());
        text.codePoints().filter(sign -> !isUnseen(sign)).forEach(sign -> {
            if (!isBlank(sign)) {
                plain.appendCodePoint(sign);
            } else if (!plain.isEmpty() && plain.charAt(plain.length() - 1) != ' ') {
                plain.append(' ');
            }
        });
        return plain.toString().stripTrailing();
    }
}
