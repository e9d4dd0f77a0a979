package vn.haidang.pages;

/** Something read from the database once and kept in memory; dropped on every node when anything public has changed. */
public interface Remembered {

    void forget();
}
