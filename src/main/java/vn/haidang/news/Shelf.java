package vn.haidang.news;

/** Where a reader finds an article: the news, the guides, or among the standing pages. */
public enum Shelf {
    NEWS("/tin-tuc/"),
    GUIDE("/huong-dan/"),
    PAGE("/");

    private final String folder;

    Shelf(String folder) {
        this.folder = folder;
    }

    public String path(String slug) {
        return folder + slug;
    }

    /** Key of its name in the message bundles. */
    public String key() {
        return "shelf." + name();
    }
}
