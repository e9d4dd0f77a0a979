package vn.haidang.news;

/** Whom a piece is for. */
public enum Audience {
    EVERYONE,
    CITIZENS,
    BUSINESSES,
    OFFICIALS;

    /** Key of its name in the message bundles. */
    public String key() {
        return "article.audience." + name();
    }
}
