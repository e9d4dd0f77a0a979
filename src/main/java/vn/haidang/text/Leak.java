package vn.haidang.text;

/**
 * Words of a text that may tell who somebody is.
 *
 * @param words as they stand in the text
 * @param start where they begin in it
 * @param end behind their last letter
 */
public record Leak(Kind kind, String words, int start, int end) {

    /** What gives somebody away. */
    public enum Kind {
        NAME,
        THIRD_PERSON,
        HOME,
        PHONE,
        IDENTITY,
        PLATE,
        EMAIL,
        ACCOUNT,
        FILE
    }
}
