package vn.haidang.feedback;

import java.util.Collection;
import java.util.List;
import java.util.stream.Stream;
import vn.haidang.text.Leak;
import vn.haidang.text.Masking;

/**
 * What in a text may tell who somebody is: proposed to whoever writes the public answer, who decides. It finds shapes, the
 * reporter's own words in every spelling, and names behind a form of address; other names it cannot know.
 */
public final class Redaction {

    private Redaction() {}

    /** Whatever a public text still tells of somebody, and was not kept on purpose. */
    static List<Leak> open(PublicText text, Reporter reporter, KeptWords kept) {
        return Stream.of(text.title(), text.question(), text.answer())
                .flatMap(words -> leaks(words, reporter).stream())
                .filter(leak -> !kept.has(leak.words()))
                .toList();
    }

    /** A text as its public version begins: with everything masked that was found. */
    public static String draft(String text, Reporter reporter) {
        return Masking.masked(text, leaks(text, reporter));
    }

    /** The text without these words, where they were found: not inside of longer ones. */
    public static String masked(String text, Reporter reporter, Collection<String> words) {
        return Masking.masked(
                text,
                leaks(text, reporter).stream()
                        .filter(leak -> words.contains(leak.words()))
                        .toList());
    }

    /** What in a text tells of this person, by the own words alone. */
    static List<Leak> ofPerson(String text, Reporter reporter) {
        return leaks(text, reporter).stream().filter(reporter::isToldBy).toList();
    }

    /** In the order of the text. */
    public static List<Leak> leaks(String text, Reporter reporter) {
        return Masking.leaks(text, reporter.fullName(), List.of(reporter.address(), reporter.postAddress()));
    }
}
