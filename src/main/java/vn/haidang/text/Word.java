package vn.haidang.text;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;

/**
 * A word of a text: letters, or digits, so that "Hoà0912345678" is two.
 *
 * @param folded its letters and digits without marks
 * @param strict the same with its marks, apart from each other, hook and tilde as one, which many confuse
 * @param isName whether it begins with a capital letter
 * @param isJoined whether only a blank or a sign inside of a name stands before it
 */
record Word(String folded, String strict, boolean isName, boolean isJoined, int start, int end) {

    private static final String INSIDE = " .-_'’*";

    static List<Word> of(String text) {
        return of(text, FoldedText.of(text));
    }

    static List<Word> of(String text, FoldedText read) {
        var words = new ArrayList<Word>();
        var letters = read.folded();
        var before = 0;
        for (var at = 0; at < letters.length(); ) {
            var end = at;
            while (end < letters.length()
                    && Character.isLetterOrDigit(letters.charAt(end))
                    && Character.isDigit(letters.charAt(end)) == Character.isDigit(letters.charAt(at))) {
                end++;
            }
            if (end > at) {
                var written = text.substring(read.start(at), read.end(end - 1));
                words.add(new Word(
                        letters.substring(at, end),
                        marks(written),
                        Character.isUpperCase(written.codePointAt(0)),
                        isJoint(letters.substring(before, at)),
                        read.start(at),
                        read.end(end - 1)));
                before = end;
            }
            at = Math.max(end, at + 1);
        }
        return words;
    }

    /** @param words of one text, one after the other */
    static Leak leak(String text, Leak.Kind kind, List<Word> words) {
        var start = words.getFirst().start;
        var end = words.getLast().end;
        return new Leak(kind, text.substring(start, end), start, end);
    }

    /** Whether it may be a part of a name: no mark that the part has not, but marks may be missing. */
    boolean agreesWith(Word part) {
        if (!folded.equals(part.folded)) {
            return false;
        }
        return isPartOf(strict, part.strict);
    }

    /** As "N." for "Nguyễn". */
    boolean isInitialOf(Word part) {
        return folded.length() == 1 && isName && part.folded.startsWith(folded);
    }

    private static String marks(String written) {
        return Normalizer.normalize(Spelling.strict(written), Normalizer.Form.NFD)
                .replace('\u0303', '\u0309')
                .replace("đ", "d\u0335");
    }

    private static boolean isPartOf(String some, String all) {
        var at = 0;
        for (var i = 0; i < some.length(); i++) {
            at = all.indexOf(some.charAt(i), at) + 1;
            if (at == 0) {
                return false;
            }
        }
        return true;
    }

    private static boolean isJoint(String between) {
        return between.length() <= 3 && between.chars().allMatch(sign -> INSIDE.indexOf(sign) >= 0);
    }
}
