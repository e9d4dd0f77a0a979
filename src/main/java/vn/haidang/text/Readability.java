package vn.haidang.text;

import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What makes a Vietnamese text hard to read.
 *
 * @param longSentences the beginnings of sentences of more than {@value #LONGEST_SENTENCE} syllables
 * @param abbreviations that the text uses and never explains, as "chuyển đổi số (CĐS)" does
 */
public record Readability(List<String> longSentences, Set<String> abbreviations) {

    private static final int LONGEST_SENTENCE = 35;
    private static final int SHOWN = 8;

    private static final Pattern SENTENCE_END = Pattern.compile("(?<=[.!?…;:])\\s+|\\n+");
    private static final Pattern ABBREVIATION = Pattern.compile("(?<![\\p{L}\\d/-])\\p{Lu}{2,6}(?![\\p{L}\\d/-])");

    /** Words that are only written large: a line of them, or one with a mark that no abbreviation has. */
    private static final Pattern LARGE_WORDS =
            Pattern.compile("(?<![\\p{L}\\d/-])\\p{Lu}+(?:[ ,]+\\p{Lu}+)+(?![\\p{L}\\d/-])|"
                    + "(?<![\\p{L}\\d/-])\\p{Lu}*[\\p{Lu}&&[^A-ZĐ]]\\p{Lu}*(?![\\p{L}\\d/-])");

    private static final Pattern MARKED = Pattern.compile("[\\p{Lu}&&[^A-ZĐ]]");

    /** Known to whoever has a telephone, or numerals. */
    private static final Set<String> KNOWN =
            Set.of("UBND", "HĐND", "TP", "PDF", "QR", "OTP", "SMS", "II", "III", "IV", "VI", "VII", "USB", "WIFI");

    public static Readability of(String markdown) {
        var plain = Arrays.stream(markdown.split("\n"))
                .map(Markdown::toText)
                .filter(line -> !line.isEmpty())
                .toList();
        var sentences = plain.stream()
                .flatMap(line -> Arrays.stream(SENTENCE_END.split(line)))
                .filter(sentence -> sentence.split(" ").length > LONGEST_SENTENCE)
                .map(Readability::beginning)
                .toList();
        return new Readability(sentences, unexplained(String.join("\n", plain)));
    }

    private static String beginning(String sentence) {
        return String.join(" ", Arrays.copyOf(sentence.split(" "), SHOWN)) + "…";
    }

    private static Set<String> unexplained(String text) {
        var found = new LinkedHashSet<String>();
        ABBREVIATION
                .matcher(LARGE_WORDS.matcher(text).replaceAll(Readability::withoutLarge))
                .results()
                .forEach(match -> found.add(match.group()));
        found.removeAll(KNOWN);
        found.removeIf(word -> text.contains("(" + word + ")") || text.contains(word + " ("));
        return found;
    }

    /** Abbreviations side by side ("UBND TP") have no marks; one word with a mark tells that all are words. */
    private static String withoutLarge(MatchResult words) {
        return MARKED.matcher(words.group()).find() ? "." : Matcher.quoteReplacement(words.group());
    }
}
