package vn.haidang.search.language;

import java.util.Locale;
import vn.haidang.text.Vietnamese;

/**
 * A query as it was typed and as it was understood.
 *
 * @param understood lower case, with marks; equal to what was typed when nothing had to be guessed
 */
public record Rewriting(String typed, String understood) {

    /** Whether a reader should be told. */
    public boolean isChanged() {
        return !Vietnamese.normalise(typed).toLowerCase(Locale.ROOT).equals(understood);
    }
}
