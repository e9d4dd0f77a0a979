package vn.haidang.text;

import java.text.Normalizer;
import java.util.Arrays;

/**
 * A text in its folded form, of which every letter knows where it stood: lower case without marks, blanks of every kind and
 * number as one, signs that nobody sees left out.
 */
public final class FoldedText {

    private final String text;
    private final StringBuilder folded = new StringBuilder();
    private int[] starts;
    private int[] ends;

    private FoldedText(String text) {
        this.text = text;
        this.starts = new int[text.length() + 1];
        this.ends = new int[text.length() + 1];
        for (var at = 0; at < text.length(); ) {
            var sign = text.codePointAt(at);
            var next = at + Character.charCount(sign);
            add(sign, at, next);
            at = next;
        }
    }

    public static FoldedText of(String text) {
        return new FoldedText(text);
    }

    /** The folded letters. */
    public String folded() {
        return folded.toString();
    }

    /** Where in the text a folded letter begins. */
    public int start(int at) {
        return starts[at];
    }

    /** Where in the text a folded letter ends, with its marks. */
    public int end(int at) {
        return ends[at];
    }

    /** What stands in the text for folded letters from one place to before another. */
    public String original(int from, int to) {
        return text.substring(starts[from], ends[to - 1]);
    }

    private void add(int sign, int start, int end) {
        if (Spelling.isBlank(sign)) {
            if (!folded.isEmpty() && folded.charAt(folded.length() - 1) == ' ') {
                ends[folded.length() - 1] = end;
            } else {
                put(' ', start, end);
            }
        } else if (Spelling.isMark(sign)) {
            if (!folded.isEmpty()) {
                ends[folded.length() - 1] = end;
            }
        } else if (!Spelling.isUnseen(sign)) {
            var plain = Vietnamese.fold(Normalizer.normalize(Character.toString(sign), Normalizer.Form.NFKC));
            plain.chars().forEach(letter -> put((char) letter, start, end));
        }
    }

    /** A sign may become several letters: "½", "ﬁ". */
    private void put(char letter, int start, int end) {
        var at = folded.length();
        if (at >= starts.length) {
            starts = Arrays.copyOf(starts, at * 2);
            ends = Arrays.copyOf(ends, at * 2);
        }
        starts[at] = start;
        ends[at] = end;
        folded.append(letter);
    }
}
