package vn.haidang.text;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/**
 * Finds in a text what may tell who somebody is, in whatever spelling it stands there: the words that are known of a person,
 * numbers and addresses by their shape, other people by the form of address before their name.
 */
public final class Masking {

    /** Stands in the place of what was taken out. */
    public static final String MASK = "[…]";

    private Masking() {}

    /**
     * @param name full name of who is known; may be empty
     * @param homes where they live, as they wrote it; each may be empty
     * @return in the order of the text, none inside of another
     */
    public static List<Leak> leaks(String text, String name, List<String> homes) {
        var folded = FoldedText.of(text);
        var words = Word.of(text, folded);
        var found = Stream.of(NumberLeaks.in(folded), NameLeaks.of(name, text, words), HomeLeaks.of(homes, text, words))
                .flatMap(List::stream)
                .sorted(Comparator.comparingInt(Leak::start).thenComparing(leak -> -leak.end()))
                .toList();
        var leaks = new ArrayList<Leak>();
        var end = 0;
        for (var leak : found) {
            if (leak.start() >= end) {
                leaks.add(leak);
                end = leak.end();
            }
        }
        return leaks;
    }

    /** The text without them. */
    public static String masked(String text, List<Leak> leaks) {
        var rest = new StringBuilder(text);
        leaks.stream()
                .sorted(Comparator.comparingInt(Leak::start).reversed())
                .forEach(leak -> rest.replace(leak.start(), leak.end(), MASK));
        return rest.toString();
    }
}
