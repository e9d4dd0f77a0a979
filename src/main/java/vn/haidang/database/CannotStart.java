package vn.haidang.database;

import org.jspecify.annotations.Nullable;

/** Something outside the program keeps it from starting; the message is the one sentence that the operator reads. */
public class CannotStart extends RuntimeException {

    public CannotStart(String sentence) {
        super(sentence);
    }

    public CannotStart(String sentence, @Nullable Throwable cause) {
        super(sentence, cause);
    }
}
