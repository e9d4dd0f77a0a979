package vn.haidang.text;

/**
 * What somebody asked for is right, and not in this state or not by this person. The message is for the log; people read
 * that it cannot be done now.
 */
public class NotNow extends IllegalStateException {

    public NotNow(String reason) {
        super(reason);
    }
}
