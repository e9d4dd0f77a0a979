package vn.haidang.text;

/**
 * A text as it may be stored: without control signs, directions, joiners and other signs that nobody sees, which break feeds
 * and tables, and turn what is read into something else than what is written. What Word means by a control sign stays.
 */
public final class CleanText {

    private static final int FIRST_ORDINARY = 0x20;
    private static final int LAST_ASCII = 0x7e;
    private static final int JOINER = 0x200d;
    private static final int PICTURE_STYLE = 0xfe0f;

    private CleanText() {}

    /** The same text where there is nothing to clean. */
    public static String of(String text) {
        for (var at = 0; at < text.length(); at++) {
            if (!isPlain(text.charAt(at))) {
                return cleaned(text);
            }
        }
        return text;
    }

    private static boolean isPlain(char sign) {
        return sign >= FIRST_ORDINARY && sign <= LAST_ASCII
                || sign == '\n'
                || sign == '\t'
                || sign == '\r'
                || sign > 0xad && sign < 0x34f
                || sign >= 0x1e00 && sign < 0x2000;
    }

    private static String cleaned(String text) {
        var clean = new StringBuilder(text.length());
        for (var at = 0; at < text.length(); ) {
            var sign = text.codePointAt(at);
            var next = at + Character.charCount(sign);
            switch (sign) {
                // line and page breaks of Word, line and paragraph separators
                case 0x0b, 0x0c, 0x85, 0x2028, 0x2029 -> clean.append('\n');
                // Word's hyphen that does not break
                case 0x1e -> clean.append('-');
                case JOINER -> {
                    if (isPicture(clean) && next < text.length() && isPicture(text.codePointAt(next))) {
                        clean.appendCodePoint(sign);
                    }
                }
                default -> {
                    if (isSeen(sign)) {
                        clean.appendCodePoint(sign);
                    }
                }
            }
            at = next;
        }
        return clean.toString();
    }

    private static boolean isSeen(int sign) {
        return switch (Character.getType(sign)) {
            case Character.CONTROL -> sign == '\n' || sign == '\t' || sign == '\r';
            case Character.FORMAT, Character.SURROGATE -> false;
            default -> !isBlankLetter(sign) && (sign & 0xfffe) != 0xfffe && (sign < 0xfdd0 || sign > 0xfdef);
        };
    }

    /** Letters and marks that show nothing, and the place of an object that is not there. */
    private static boolean isBlankLetter(int sign) {
        return switch (sign) {
            case 0x34f, 0x115f, 0x1160, 0x17b4, 0x17b5, 0x3164, 0xffa0, 0xfffc -> true;
            default -> false;
        };
    }

    /** Pictures of several, as a family, are joined by a sign that nobody sees. */
    private static boolean isPicture(StringBuilder before) {
        return !before.isEmpty() && isPicture(before.codePointBefore(before.length()));
    }

    private static boolean isPicture(int sign) {
        return sign == PICTURE_STYLE || Character.isExtendedPictographic(sign) || Character.isEmojiModifier(sign);
    }
}
