package vn.haidang.backup;

/** A feature that erases things for good, and can do it again when a backup has brought them back. */
public interface Erasable {

    /** As the list of erasures calls it, for example "case". */
    String kind();

    /** Does nothing when it is gone or was never there. */
    void eraseAgain(String id);
}
