package vn.haidang.publication;

/** Some words next to each other that were all kept, added or removed. */
public record ChangedWords(Kind kind, String text) {

    public enum Kind {
        KEPT,
        ADDED,
        REMOVED
    }
}
