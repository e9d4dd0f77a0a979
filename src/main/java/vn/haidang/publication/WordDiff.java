package vn.haidang.publication;

import com.github.difflib.DiffUtils;
import com.github.difflib.patch.AbstractDelta;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** Compares two texts in words, the way people read them. */
final class WordDiff {

    /** A word with what separates it from the next one, so that the texts can be put together again. */
    private static final Pattern WORD = Pattern.compile("\\S+\\s*|\\s+");

    private WordDiff() {}

    static List<ChangedWords> between(String before, String after) {
        var old = words(before);
        var changed = new ArrayList<ChangedWords>();
        var at = 0;
        for (AbstractDelta<String> delta : DiffUtils.diff(old, words(after)).getDeltas()) {
            add(
                    changed,
                    ChangedWords.Kind.KEPT,
                    old.subList(at, delta.getSource().getPosition()));
            add(changed, ChangedWords.Kind.REMOVED, delta.getSource().getLines());
            add(changed, ChangedWords.Kind.ADDED, delta.getTarget().getLines());
            at = delta.getSource().getPosition() + delta.getSource().size();
        }
        add(changed, ChangedWords.Kind.KEPT, old.subList(at, old.size()));
        return changed;
    }

    private static void add(List<ChangedWords> changed, ChangedWords.Kind kind, List<String> words) {
        if (!words.isEmpty()) {
            changed.add(new ChangedWords(kind, String.join("", words)));
        }
    }

    private static List<String> words(String text) {
        return WORD.matcher(text).results().map(found -> found.group()).toList();
    }
}
