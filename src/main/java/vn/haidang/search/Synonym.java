package vn.haidang.search;

import java.util.List;

/**
 * What people say and what it is called in the names of procedures.
 *
 * @param say one to six words
 * @param means one to four phrases, best first
 */
public record Synonym(String say, List<String> means) {

    private static final int MAX_WORDS = 6;
    private static final int MAX_MEANINGS = 4;

    public Synonym {
        if (say.isBlank() || say.strip().split("\\s+").length > MAX_WORDS) {
            throw new IllegalArgumentException("One to %d words are said: \"%s\"".formatted(MAX_WORDS, say));
        }
        if (means.isEmpty() || means.size() > MAX_MEANINGS || means.stream().anyMatch(String::isBlank)) {
            throw new IllegalArgumentException("\"%s\" needs one to %d meanings".formatted(say, MAX_MEANINGS));
        }
        means = List.copyOf(means);
    }
}
