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
            strict("ông bà anh chị cô chú bác cậu mợ dì dượng thím em cháu cụ thầy");

    /** What a capital letter behind a form of address does not make a person. */
    private static final Set<String> NO_NAMES = Set.of(
            "chu", "pho", "bi", "giam", "truong", "thu", "uy", "dang", "ria", "na", "to", "trieu", "trung", "tao",
            "ubnd", "quoc");

    /** Families of nine people out of ten. */
    private static final Set<String> FAMILIES = strict(
            "nguyễn trần lê phạm hoàng huỳnh phan vũ võ đặng bùi đỗ hồ ngô dương lý đinh trương trịnh phùng đào mai lương");

    /** What bears the name of somebody, or is no person. */
    private static final Set<String> PLACES = strict(
            "đường phố trường chợ cầu hẻm ngõ ngách tp phường xã tỉnh huyện quận đảo khu giải thpt thcs viện công ty tnhh hiệu quán tiệm nhà đình chùa lăng miếu");

    private static final Set<String> PLACE_NAMES = Set.of("ly son", "ho chi minh", "tran hung dao");

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
        var other = Math.max(other(at), family(at));
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
        if (isFamilyAndGiven(at)) {
            return 2;
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
        if (count != name.size() || !isJoined(at, 1) || !isJoined(at + 1, count - 1) || !isTurn(at)) {
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

    /** Where a given name may go on with the family: "Hoà Nguyễn Thị", "Hoà, Nguyễn Thị". */
    private boolean isTurn(int at) {
        return words.get(at + 1).isJoined()
                || text.substring(words.get(at).end(), words.get(at + 1).start())
                        .strip()
                        .equals(",");
    }

    /** Without the names in the middle. */
    private boolean isFamilyAndGiven(int at) {
        return name.size() > 2
                && isJoined(at, 2)
                && words.get(at).agreesWith(name.getFirst())
                && words.get(at + 1).agreesWith(name.getLast())
                && (words.get(at).isName() || words.get(at + 1).isName() || isFamily(words.get(at)));
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
                || !words.get(at).isJoined()
                || !MARKED_FORMS.contains(words.get(at - 1).strict())
                || NO_NAMES.contains(words.get(at).folded())) {
            return 0;
        }
        return namesFrom(at);
    }

    /** A whole name of somebody, told by its family; streets, schools and places bear such names too. */
    private int family(int at) {
        var count = namesFrom(at);
        var isPlace = at > 0 && PLACES.contains(words.get(at - 1).strict())
                || PLACE_NAMES.contains(
                        words.subList(at, at + count).stream().map(Word::folded).collect(Collectors.joining(" ")));
        return count > 1
                        && isFamily(words.get(at))
                        && !isPlace
                        && !NO_NAMES.contains(words.get(at + 1).folded())
                ? count
                : 0;
    }

    private static boolean isFamily(Word word) {
        return FAMILIES.contains(word.strict());
    }

    private int namesFrom(int at) {
        var count = 0;
        while (count < LONGEST_NAME
                && at + count < words.size()
                && words.get(at + count).isName()
                && (count == 0 || words.get(at + count).isJoined())) {
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

    private static Set<String> strict(String words) {
        return Word.of(words).stream().map(Word::strict).collect(Collectors.toUnmodifiableSet());
    }

    private static String glued(List<Word> words) {
        return words.stream().map(Word::folded).collect(Collectors.joining());
    }
}
