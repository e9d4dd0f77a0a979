package vn.haidang.text;

import java.util.ArrayList;
import java.util.List;

/** Where somebody lives: the whole address in any spelling, or parts of it of which one has a number. */
final class HomeLeaks {

    /** In words: the name of a neighbourhood alone tells of nobody. */
    private static final int LONGEST_NEIGHBOURHOOD = 4;

    /** People write house, lane, neighbourhood, province. */
    private static final int MOST_PARTS = 6;

    private HomeLeaks() {}

    static List<Leak> of(List<String> homes, String text, List<Word> words) {
        var leaks = new ArrayList<Leak>();
        for (var home : homes) {
            if (Word.of(home).size() > LONGEST_NEIGHBOURHOOD) {
                add(Word.of(home), text, words, leaks);
            }
            var parts = List.of(home.split("[,;\n]"));
            for (var from = 0; from < Math.min(parts.size(), MOST_PARTS); from++) {
                for (var to = from + 1; to <= Math.min(parts.size(), MOST_PARTS); to++) {
                    var some = String.join(",", parts.subList(from, to));
                    if (some.chars().anyMatch(Character::isDigit)) {
                        add(Word.of(some), text, words, leaks);
                    }
                }
            }
        }
        return leaks;
    }

    private static void add(List<Word> home, String text, List<Word> words, List<Leak> leaks) {
        for (var at = 0; !home.isEmpty() && at + home.size() <= words.size(); at++) {
            if (isThere(home, words.subList(at, at + home.size()))) {
                leaks.add(Word.leak(text, Leak.Kind.HOME, words.subList(at, at + home.size())));
            }
        }
    }

    private static boolean isThere(List<Word> home, List<Word> here) {
        for (var i = 0; i < home.size(); i++) {
            if (!home.get(i).folded().equals(here.get(i).folded())) {
                return false;
            }
        }
        return home.size() > 1
                || here.getFirst().strict().equals(home.getFirst().strict());
    }
}
