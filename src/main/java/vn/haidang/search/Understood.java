package vn.haidang.search;

import java.util.LinkedHashSet;
import java.util.List;
import vn.haidang.search.language.QueryRewriter;
import vn.haidang.text.Vietnamese;

/**
 * A question in all the ways in which it is asked of the index.
 *
 * @param typed normalised
 * @param restored with marks and without slips; equal to what was typed when nothing was guessed
 * @param alternatives in the words of the law, best first
 */
record Understood(String typed, String restored, boolean isRestored, List<String> alternatives) {

    /** Taken as it is. */
    static Understood literally(String text) {
        return new Understood(text, text, false, List.of());
    }

    static Understood of(String text, QueryRewriter rewriter, SynonymMap synonyms) {
        var rewriting = rewriter.rewrite(text);
        var alternatives = new LinkedHashSet<>(synonyms.alternatives(rewriting.understood()));
        if (alternatives.isEmpty()) {
            alternatives.addAll(synonyms.alternatives(text));
        }
        return new Understood(
                Filler.without(text),
                Filler.without(rewriting.understood()),
                rewriting.isChanged(),
                alternatives.stream().map(Filler::without).toList());
    }

    /** Then both find the same, but for the order. */
    boolean differsInMarksOnly() {
        return Vietnamese.fold(typed).equals(Vietnamese.fold(restored));
    }
}
