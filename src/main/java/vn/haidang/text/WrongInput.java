package vn.haidang.text;

import org.jspecify.annotations.Nullable;

/** What somebody asked for is wrong. The message is the message key of the sentence that says why. */
public class WrongInput extends IllegalArgumentException {

    /** What it was about has gone meanwhile. */
    public static final String GONE = "deed.gone";

    public WrongInput(String key) {
        this(key, null);
    }

    public WrongInput(String key, @Nullable Throwable cause) {
        super(key, cause);
    }

    public String key() {
        return String.valueOf(getMessage());
    }
}
