package vn.haidang.work;

/**
 * Heavy work that was not done: what came is beyond its limits, too much of it waits, or it took too long. The message is a message key, as the office
 * and the pages show it.
 */
public class WorkRefused extends IllegalArgumentException {

    public static final String BUSY = "work.busy";
    public static final String TOO_LONG = "work.too-long";

    public WorkRefused(String key) {
        super(key);
    }

    WorkRefused(String key, Throwable cause) {
        super(key, cause);
    }
}
