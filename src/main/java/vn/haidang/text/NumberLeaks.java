package vn.haidang.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/** Telephones, identity and account numbers, plates, e-mail addresses and file names, by their shape. */
final class NumberLeaks {

    private static final String NO_DIGIT_BEFORE = "(?<![0-9])";
    private static final String NO_DIGIT_BEHIND = "(?![0-9])";

    /** What stands between the digits of a number: a colon only between groups of three, as hours have two. */
    private static final String GAP =
            "(?:[ .()\\[\\]/_\u2010-\u2015-]{0,3}|[,\u00b7\u2022|*]|(?<=[0-9]{3}):(?=[0-9]{3}))";

    /** What looks like one and is none: days, sums of money, numbers of decisions. */
    private static final List<Pattern> ORDINARY = List.of(
            Pattern.compile(
                    NO_DIGIT_BEFORE + "[0-3]?[0-9] ?[/.-] ?[01]?[0-9] ?[/.-] ?(?:19|20)[0-9]{2}" + NO_DIGIT_BEHIND),
            Pattern.compile(NO_DIGIT_BEFORE
                    + "[0-9]{1,3}(?:[., ][0-9]{3}){1,5} ?(?:d|dong|vnd|usd|m2|m3|kg|km|ha|nguoi)(?![a-z])"),
            Pattern.compile(
                    NO_DIGIT_BEFORE + "[12]\\.[0-9]{6}(?:\\.[0-9]{2,3}){0,4}(?:\\.h[0-9]{2})?" + NO_DIGIT_BEHIND));

    private static final List<Map.Entry<Leak.Kind, Pattern>> SHAPES = List.of(
            Map.entry(
                    Leak.Kind.EMAIL,
                    Pattern.compile(
                            "[^\\s@<>()\\[\\],;:]{1,64}+ ?(?:@|\\(at\\)|\\[at\\]|\\(a\\)) ?[^\\s@<>(),;:]{1,190}\\.[a-z]{2,24}")),
            Map.entry(
                    Leak.Kind.FILE,
                    Pattern.compile(
                            "[\\p{L}0-9_()+-]{1,120}\\.(?:jpe?g|jfif|png|heic|webp|gif|pdf|docx?|xlsx?|mp[34]|m4a|amr|mov|zip)(?![a-z0-9])")),
            Map.entry(
                    Leak.Kind.PHONE,
                    Pattern.compile(NO_DIGIT_BEFORE + "(?:[(\\[]?[+] ?84|[(\\[]?00 ?84|84)" + GAP + "(?:0" + GAP
                            + ")?[2-9](?:" + GAP + "[0-9]){8,9}" + NO_DIGIT_BEHIND)),
            Map.entry(
                    Leak.Kind.PHONE,
                    Pattern.compile(NO_DIGIT_BEFORE + "[(\\[]?0" + GAP + "(?:[35-9](?:" + GAP + "[0-9]){8}|2(?:" + GAP
                            + "[0-9]){8,9})" + NO_DIGIT_BEHIND)),
            Map.entry(Leak.Kind.PHONE, Pattern.compile("[+] ?[1-9](?:" + GAP + "[0-9]){7,14}" + NO_DIGIT_BEHIND)),
            Map.entry(
                    Leak.Kind.PHONE,
                    Pattern.compile(
                            "(?=[0-9])(?<=\\b(?:dt|sdt|so may|dien thoai|tel|phone|goi|zalo)[^0-9]{0,12})[2-9](?:" + GAP
                                    + "[0-9]){6,7}" + NO_DIGIT_BEHIND)),
            Map.entry(
                    Leak.Kind.IDENTITY,
                    Pattern.compile(NO_DIGIT_BEFORE + "[0-9](?:[ ._-]{0,2}[0-9]){11}" + NO_DIGIT_BEHIND)),
            Map.entry(
                    Leak.Kind.ACCOUNT,
                    Pattern.compile(
                            "(?=[0-9])(?<=(?:stk|tai khoan|account|so the|tk)(?:[^0-9]{0,40}))[0-9](?:[ .-]{0,2}[0-9]){5,18}"
                                    + NO_DIGIT_BEHIND)),
            Map.entry(
                    Leak.Kind.IDENTITY,
                    Pattern.compile(NO_DIGIT_BEFORE + "[0-9](?:[ ._-]{0,2}[0-9]){8}" + NO_DIGIT_BEHIND)),
            Map.entry(Leak.Kind.ACCOUNT, Pattern.compile("(?<![0-9.,])[0-9]{8,19}" + NO_DIGIT_BEHIND)),
            Map.entry(
                    Leak.Kind.PLATE,
                    Pattern.compile(
                            "(?<![a-z0-9])[1-9][0-9][ .-]{0,3}(?:[a-hk-pr-vx-z]{1,2}[0-9]?|md[0-9])[ .-]{0,3}[0-9]{3}[ .-]?[0-9]{1,2}(?![a-z0-9])")));

    private NumberLeaks() {}

    static List<Leak> in(FoldedText text) {
        var letters = withoutOrdinary(text.folded());
        var leaks = new ArrayList<Leak>();
        for (var shape : SHAPES) {
            for (var match : shape.getValue().matcher(letters).results().toList()) {
                leaks.add(new Leak(
                        shape.getKey(),
                        text.original(match.start(), match.end()),
                        text.start(match.start()),
                        text.end(match.end() - 1)));
            }
        }
        return leaks;
    }

    /** As long as before, so that places stay. */
    private static String withoutOrdinary(String letters) {
        var rest = letters;
        for (var shape : ORDINARY) {
            rest = shape.matcher(rest)
                    .replaceAll(match -> "#".repeat(match.group().length()));
        }
        return rest;
    }
}
