package vn.haidang.media;

import java.util.Locale;

/** Why a file stays outside; each door has a sentence for it under {@link Door#key}. */
enum FileProblem {
    EMPTY,
    SIZE,
    TYPE,
    /** Its name says another kind than its bytes. */
    DISGUISED,
    /** The format of iPhones, which no browser of ours draws. */
    HEIC,
    /** Several pictures in one, of which we would show the first. */
    ANIMATED,
    /** Programs in a document of Word, Excel or PowerPoint. */
    MACROS,
    /** A picture that cannot be drawn to its end. */
    BROKEN,
    /** Any other file that was cut off on its way. */
    BROKEN_FILE,
    /** More pixels than fit in memory. */
    PIXELS,
    /** Too many others are being looked at. */
    BUSY,
    VIRUS,
    SCANNER;

    /** The end of its message keys. */
    String word() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
