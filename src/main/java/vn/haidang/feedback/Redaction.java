package vn.haidang.feedback;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * What in a text may tell who somebody is: proposed to whoever writes the public answer, who decides. It finds shapes and
 * the reporter's own words; a neighbour's name it cannot know.
 */
public final class Redaction {

    /** Stands in the place of what was taken out. */
    public static final String MASK = "[…]";

    private static final String EDGE = "(?<![\\p{L}\\p{N}])";
    private static final String END = "(?![\\p{L}\\p{N}])";
    private static final int SHORTEST_WORD = 2;

    private static final List<Pattern> SHAPES = List.of(
            Pattern.compile("[^\\s@<>(),;]{1,64}@[^\\s@<>(),;]{1,190}\\.\\p{L}{2,24}"),
            // citizen number of 12 digits, older ones of 9, also in groups
            Pattern.compile(EDGE + "\\d{3}[ .]?\\d{3}[ .]?\\d{3}(?:[ .]?\\d{3})?" + END),
            Pattern.compile(EDGE + "(?:\\+?84|0)(?:[ .()-]?\\d){8,10}" + END),
            // plates: 76A-123.45, 76-B1 123.45, 76C1-2345
            Pattern.compile(EDGE + "\\d{2}[ -]?[A-Z]{1,2}\\d?[ -]?\\d{3}\\.?\\d{1,2}" + END, Pattern.CASE_INSENSITIVE));

    private Redaction() {}

    /** Every piece once, in the order of the text. */
    public static List<String> proposals(String text, Reporter reporter) {
        var found = new LinkedHashSet<String>();
        var end = 0;
        for (var match : matches(text, reporter)) {
            if (match.start() >= end) {
                found.add(match.group().strip());
                end = match.end();
            }
        }
        return new ArrayList<>(found);
    }

    /** In the order of the text; of those that begin together the longest first. */
    private static List<MatchResult> matches(String text, Reporter reporter) {
        return patterns(reporter)
                .flatMap(pattern -> pattern.matcher(text).results())
                .sorted(Comparator.comparingInt((MatchResult match) -> match.start())
                        .thenComparing(match -> -match.end()))
                .toList();
    }

    /** The text without these pieces. */
    public static String masked(String text, List<String> pieces) {
        return pieces.stream()
                .sorted((one, other) -> Integer.compare(other.length(), one.length()))
                .reduce(text, (rest, piece) -> rest.replace(piece, MASK));
    }

    private static Stream<Pattern> patterns(Reporter reporter) {
        var name = reporter.fullName();
        var given = name.substring(name.lastIndexOf(' ') + 1);
        var words = Stream.of(name, given, reporter.address(), reporter.postAddress())
                .filter(word -> word.length() >= SHORTEST_WORD)
                .map(word -> Pattern.compile(
                        EDGE + Pattern.quote(word) + END,
                        word.equals(given) ? 0 : Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE));
        return Stream.concat(SHAPES.stream(), words);
    }
}
