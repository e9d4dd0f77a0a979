package vn.haidang.news;

import java.util.Optional;

/** Where a reader finds an article: the news, the guides, among the standing pages, or in the English section. */
public enum Shelf {
    NEWS("/tin-tuc/"),
    GUIDE("/huong-dan/"),
    PAGE("/"),
    EN_NEWS("/en/news/"),
    EN_GUIDE("/en/guides/");

    private final String folder;

    Shelf(String folder) {
        this.folder = folder;
    }

    public String path(String slug) {
        return folder + slug;
    }

    public boolean isEnglish() {
        return this == EN_NEWS || this == EN_GUIDE;
    }

    /** Where the English variant of a piece stands; standing pages have none. */
    public Optional<Shelf> english() {
        return switch (this) {
            case NEWS -> Optional.of(EN_NEWS);
            case GUIDE -> Optional.of(EN_GUIDE);
            case PAGE, EN_NEWS, EN_GUIDE -> Optional.empty();
        };
    }

    boolean needsTopics() {
        return this == NEWS || this == EN_NEWS;
    }

    /** Key of its name in the message bundles. */
    public String key() {
        return "shelf." + name();
    }
}
