package vn.haidang.feedback;

import java.util.List;
import vn.haidang.text.Leak;
import vn.haidang.text.Masking;

/**
 * What in a text may tell who somebody is: proposed to whoever writes the public answer, who decides. It finds shapes, the
 * reporter's own words in every spelling, and names behind a form of address; other names it cannot know.
 */
public final class Redaction {

    private Redaction() {}

    /** Every piece once, in the order of the text. */
    public static List<String> proposals(String text, Reporter reporter) {
        return leaks(text, reporter).stream().map(Leak::words).distinct().toList();
    }

    /** The text without these pieces. */
    public static String masked(String text, List<String> pieces) {
        return pieces.stream()
                .sorted((one, other) -> Integer.compare(other.length(), one.length()))
                .reduce(text, (rest, piece) -> rest.replace(piece, Masking.MASK));
    }

    private static List<Leak> leaks(String text, Reporter reporter) {
        return Masking.leaks(text, reporter.fullName(), List.of(reporter.address(), reporter.postAddress()));
    }
}
