package vn.haidang.media;

/** What a virus scanner said about a file. */
public enum Scan {
    /** There is no scanner. */
    NONE,
    CLEAN,
    /** Locked away; nobody opens it. */
    INFECTED,
    /** The scanner did not answer; it is asked again, and until then nobody opens the file. */
    WAITING;

    public boolean mayBeOpened() {
        return this == NONE || this == CLEAN;
    }
}
