package vn.haidang.search.language;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/**
 * The readings of one token with their costs. The figures are natural logarithms of how rare a slip is beside the right
 * spelling; they were set by what is usual, then tried on broken spellings of real questions.
 */
final class SyllableReadings {

    /** Keys of the longest syllable in telex: "nghieengs", "truwowngf". */
    static final int LONGEST = 9;

    /** A mark left out by somebody who types marks elsewhere in the query. */
    private static final double MARK_LEFT_OUT = 1.2;

    /** The same, where what was typed is a word by itself: "thuê" is not "thuế". */
    private static final double MARK_LEFT_OUT_OF_WORD = 6;

    private static final double WRONG_MARK = 7;
    private static final double HOOK_FOR_TILDE = 2;
    private static final double KEYBOARD = 0.7;
    private static final double KEYBOARD_BUT_KNOWN = 3.5;
    private static final double EDIT = 5.5;
    private static final double EDIT_BUT_KNOWN = 9;
    private static final double I_FOR_Y = 2;
    private static final double SECOND_EDIT = 4.5;
    private static final double OTHER_MARKS_AFTER_EDIT = 1.5;
    private static final double SPLIT = 1.5;
    private static final double JOIN = 4;
    private static final double UNKNOWN = 3;

    private static final double NO_SYLLABLE = 10;

    /** Readings of one token that are followed up. */
    private static final int MOST = 24;

    private static final int UNKNOWN_BEFORE = -1;
    private static final int RARE = 3;
    private static final int FREQUENT = 10;
    private static final int SHORTEST_GLUED = 4;

    private static final Pattern SYLLABLE = Pattern.compile("(?:ngh?|[cgknpt]h|gh|gi|tr|qu|[bcdghklmnpqrstvx])?"
            + "(?:[aeiouy]|ai|ao|au|ay|eo|eu|ia|iu|oa|oe|oi|ua|ue|ui|uo|uu|uy|oai|oay|oeo|uay|uya|uyu|ieu|yeu|uoi|uou"
            + "|(?:[aeiouy]|oa|oe|oo|ua|ue|ie|ye|uo|uy|uye)(?:ng|nh|ch|[cmnpt]))");

    private static final Pattern DIGITS = Pattern.compile("^\\d{1,20}(?:[./-]\\d{1,20}){0,20}");

    private final SyllableModel model;

    SyllableReadings(SyllableModel model) {
        this.model = model;
    }

    /** @param marked whether the query has marks at all: then a missing one means something */
    List<Reading> of(String token, boolean marked) {
        var found = new Readings();
        var typed = Syllable.of(token);
        var known = isCommon(typed.base()) || typed.hasMarks() && isSyllable(typed.base());
        addExact(found, typed, leftOut(token, marked), 0);
        keyboard(token)
                .forEach(syllable -> addExact(found, syllable, MARK_LEFT_OUT, known ? KEYBOARD_BUT_KNOWN : KEYBOARD));
        if (token.chars().noneMatch(Character::isDigit)) {
            addNear(found, token, typed, marked, known);
        }
        found.add(new Reading(model.id(token), token, literalCost(token, typed, known)));
        return found.likely(model);
    }

    /** Of a part of a token: nothing mistyped in it. */
    List<Reading> ofPiece(String piece, boolean marked) {
        var found = new Readings();
        var typed = Syllable.of(piece);
        if (isSyllable(typed.base()) && isCommon(typed.base()) || piece.length() > 2 && isFrequent(typed.base())) {
            addExact(found, typed, leftOut(piece, marked), SPLIT);
        } else if (DIGITS.matcher(piece).matches()) {
            found.add(new Reading(model.id(piece), piece, SPLIT));
        }
        keyboard(piece)
                .filter(syllable -> isCommon(syllable.base()))
                .forEach(syllable -> addExact(found, syllable, MARK_LEFT_OUT, SPLIT + KEYBOARD));
        return found.likely(model);
    }

    /** Of two tokens as one. */
    List<Reading> ofJoined(String joined, boolean marked) {
        var found = new Readings();
        addExact(found, Syllable.of(joined), leftOut(joined, marked), JOIN);
        return found.likely(model);
    }

    boolean mayBeGlued(String token) {
        return token.length() >= SHORTEST_GLUED && !isCommon(Syllable.of(token).base());
    }

    boolean mayBeTorn(String first, String second) {
        return first.length() + second.length() <= LONGEST - 1
                && (!isCommon(Syllable.of(first).base())
                        || !isCommon(Syllable.of(second).base())
                        || first.length() == 1
                        || second.length() == 1);
    }

    private double leftOut(String typed, boolean marked) {
        if (!marked) {
            return 0;
        }
        var isWord = model.knows(typed) && model.count(model.id(typed)) >= FREQUENT;
        return isWord ? MARK_LEFT_OUT_OF_WORD : MARK_LEFT_OUT;
    }

    private double literalCost(String token, Syllable typed, boolean known) {
        if (model.knows(token) || known || DIGITS.matcher(token).matches()) {
            return 0;
        }
        return isSyllable(typed.base()) ? UNKNOWN : NO_SYLLABLE;
    }

    private void addExact(Readings found, Syllable typed, double leftOut, double cost) {
        for (var id : model.withBase(typed.base())) {
            found.add(new Reading(id, model.written(id), cost + marksCost(typed, model.syllable(id), leftOut)));
        }
    }

    private void addNear(Readings found, String token, Syllable typed, boolean marked, boolean known) {
        for (var near : model.near(typed.base())) {
            if (near.edits() == 2 && known) {
                continue;
            }
            var cost = editCost(typed.base(), near, known);
            for (var id : model.withBase(near.base())) {
                var sameMarks = !marked || NearBases.distance(token, model.written(id), near.edits()) == near.edits();
                var unmarked = !marked || !typed.hasMarks();
                var marks = sameMarks ? 0 : unmarked ? MARK_LEFT_OUT : OTHER_MARKS_AFTER_EDIT * 2;
                found.add(new Reading(id, model.written(id), cost + marks));
            }
        }
    }

    private static double editCost(String typed, NearBases.Near near, boolean known) {
        if (near.edits() == 2) {
            return EDIT + SECOND_EDIT;
        }
        if (typed.replace('y', 'i').equals(near.base().replace('y', 'i'))) {
            return I_FOR_Y;
        }
        return known ? EDIT_BUT_KNOWN : EDIT;
    }

    private static double marksCost(Syllable typed, Syllable full, double leftOut) {
        var contradicted = typed.marksContradicted(full);
        var wrong = contradicted == 0
                ? 0
                : contradicted == 1 && typed.confusesHookAndTilde(full) ? HOOK_FOR_TILDE : contradicted * WRONG_MARK;
        return wrong + Math.min(2, typed.marksMissing(full)) * leftOut;
    }

    private java.util.stream.Stream<Syllable> keyboard(String token) {
        return java.util.stream.Stream.of(Syllable.ofTelex(token), Syllable.ofVni(token))
                .flatMap(java.util.Optional::stream)
                .filter(syllable -> model.knowsBase(syllable.base()));
    }

    private static boolean isSyllable(String base) {
        return SYLLABLE.matcher(base).matches();
    }

    private boolean isCommon(String base) {
        return isSeen(base, RARE);
    }

    /** Often enough to be no slip of somebody else: abbreviations, "passport". */
    private boolean isFrequent(String base) {
        return isSeen(base, FREQUENT);
    }

    private boolean isSeen(String base, int times) {
        for (var id : model.withBase(base)) {
            if (model.count(id) >= times) {
                return true;
            }
        }
        return false;
    }

    /** The cheapest of each. */
    private static final class Readings {

        private final Map<String, Reading> byText = new HashMap<>();

        void add(Reading reading) {
            byText.merge(reading.text(), reading, (one, other) -> one.cost() <= other.cost() ? one : other);
        }

        /** Those that are likely by themselves; the rest would only cost time. */
        List<Reading> likely(SyllableModel model) {
            if (byText.size() <= MOST) {
                return List.copyOf(byText.values());
            }
            return byText.values().stream()
                    .sorted(Comparator.comparingDouble(
                            reading -> reading.cost() + model.cost(UNKNOWN_BEFORE, reading.id())))
                    .limit(MOST)
                    .toList();
        }
    }
}
