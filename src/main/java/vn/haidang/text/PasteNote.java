package vn.haidang.text;

/** What a paste changed or could not keep, which whoever pasted should look at. */
public enum PasteNote {
    /** Merged cells of a table stand in every place that they covered. */
    MERGED_CELLS("text.pasted.merged"),
    /** A table that only placed words side by side: its words stand one under the other. */
    FRAME("text.pasted.frame"),
    COMMENTS("text.pasted.comments"),
    /** Words that were deleted while changes were tracked. */
    DELETED("text.pasted.deleted"),
    HIDDEN("text.pasted.hidden"),
    PICTURES("text.pasted.pictures"),
    /** TCVN3 or VNI. */
    OLD_LETTERS("text.pasted.old-letters"),
    /** Signs of a font that has no letters. */
    SYMBOLS("text.pasted.symbols"),
    /** Small letters above or below the line that exist only as ordinary ones. */
    RAISED("text.pasted.raised"),
    UNDERLINED("text.pasted.underlined"),
    HIGHLIGHTED("text.pasted.highlighted"),
    FIELDS("text.pasted.fields");

    private final String key;

    PasteNote(String key) {
        this.key = key;
    }

    /** Of a message. */
    public String key() {
        return key;
    }
}
