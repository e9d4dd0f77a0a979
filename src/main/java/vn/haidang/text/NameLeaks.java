package vn.haidang.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** The name of somebody known, whole or in parts, and names of others behind a form of address. */
final class NameLeaks {

    private static final int LONGEST_NAME = 5;

    private static final Set<String> FORMS = Set.of(
            "ong", "ba", "anh", "chi", "co", "chu", "bac", "cau", "mo", "di", "duong", "thim", "em", "chau", "cu", "o",
            "ho", "nha", "vo", "chong", "thay", "me", "bo", "cha", "con", "ten");

    /** With their marks: "ba người", "cơ sở" are no forms of address. */
    private static final Set<String> MARKED_FORMS =
            Word.of("ông bà anh chị cô chú bác cậu mợ dì dượng thím em cháu cụ thầy").stream()
                    .map(Word::strict)
                    .collect(Collectors.toUnmodifiableSet());

    /** What a capital letter behind a form of address does not make a person. */
    private static final Set<String> NO_NAMES = Set.of(
            "chu", "pho", "bi", "giam", "truong", "thu", "uy", "dang", "ria", "na", "to", "trieu", "trung", "tao",
            "ubnd", "quoc");

    private final String text;
    private final List<Word> name;
    private final List<Word> words;
    private final List<Leak> leaks = new ArrayList<>();

    private NameLeaks(String text, List<Word> name, List<Word> words) {
        this.text = text;
        this.name = name;
        this.words = words;
    }

    static List<Leak> of(String name, String text, List<Word> words) {
        var leaks = new NameLeaks(text, Word.of(name), words);
        for (var at = 0; at < words.size(); ) {
            at += Math.max(1, leaks.at(at));
        }
        return leaks.leaks;
    }

    /** @return how many words were found there */
    private int at(int at) {
        var known = known(at);
        if (known > 0) {
            return add(Leak.Kind.NAME, at, known);
        }
        var other = other(at);
        return other > 0 ? add(Leak.Kind.THIRD_PERSON, at, other) : 0;
    }

    private int known(int at) {
        if (name.isEmpty()) {
            return 0;
        }
        if (words.get(at).folded().equals(glued(name)) && name.size() > 1) {
            return 1;
        }
        for (var count = name.size(); count > 1; count--) {
            if (isSuffix(at, count) || isTurned(at, count)) {
                return count;
            }
        }
        return isGiven(at) ? 1 : 0;
    }

    /** The last parts of the name from here on; the whole name in any spelling, a part of it in one that may be meant. */
    private boolean isSuffix(int at, int count) {
        if (!isJoined(at, count)) {
            return false;
        }
        var parts = name.subList(name.size() - count, name.size());
        var isWhole = count == name.size();
        var initials = 0;
        for (var i = 0; i < count; i++) {
            var word = words.get(at + i);
            if (word.isInitialOf(parts.get(i))) {
                initials++;
            } else if (!(isWhole && count > 2
                    ? word.folded().equals(parts.get(i).folded())
                    : word.agreesWith(parts.get(i)))) {
                return false;
            }
        }
        return initials < count
                && (initials == 0
                        || isWhole
                        || words.get(at + count - 1).folded().length() > 1);
    }

    /** Given name first, as in other countries. */
    private boolean isTurned(int at, int count) {
        if (count != name.size() || !isJoined(at, count)) {
            return false;
        }
        var turned = new ArrayList<>(name.subList(0, count - 1));
        turned.addFirst(name.getLast());
        for (var i = 0; i < count; i++) {
            if (!words.get(at + i).isName() || !words.get(at + i).agreesWith(turned.get(i))) {
                return false;
            }
        }
        return true;
    }

    /** Behind a form of address, or with a capital letter and not as part of a longer name. */
    private boolean isGiven(int at) {
        var word = words.get(at);
        if (!word.agreesWith(name.getLast())) {
            return false;
        }
        var isAddressed =
                at > 0 && word.isJoined() && FORMS.contains(words.get(at - 1).folded());
        return isAddressed
                ? word.isName() || !hasMarks(name.getLast()) || hasMarks(word) || isUnmarkedHere(at)
                : word.isName() && word.strict().equals(name.getLast().strict()) && isAlone(at);
    }

    /** "ba hoa" where nobody types marks. */
    private boolean isUnmarkedHere(int at) {
        return !hasMarks(words.get(at - 1))
                && words.stream().filter(NameLeaks::hasMarks).count() * 4 < words.size();
    }

    private boolean isAlone(int at) {
        var isBehind = at > 0 && words.get(at).isJoined() && words.get(at - 1).isName();
        var isBefore = at + 1 < words.size()
                && words.get(at + 1).isJoined()
                && words.get(at + 1).isName();
        return !isBehind && !isBefore;
    }

    /** Somebody who is not known: names with capital letters behind a form of address. */
    private int other(int at) {
        if (at == 0
                || !MARKED_FORMS.contains(words.get(at - 1).strict())
                || NO_NAMES.contains(words.get(at).folded())) {
            return 0;
        }
        var count = 0;
        while (count < LONGEST_NAME
                && at + count < words.size()
                && words.get(at + count).isName()
                && words.get(at + count).isJoined()) {
            count++;
        }
        return count;
    }

    private boolean isJoined(int at, int count) {
        return at + count <= words.size()
                && words.subList(at + 1, at + count).stream().allMatch(Word::isJoined);
    }

    private int add(Leak.Kind kind, int at, int count) {
        leaks.add(Word.leak(text, kind, words.subList(at, at + count)));
        return count;
    }

    private static boolean hasMarks(Word word) {
        return word.strict().length() > word.folded().length();
    }

    private static String glued(List<Word> words) {
        return words.stream().map(Word::folded).collect(Collectors.joining());
    }
}
