package vn.haidang.news;

/** The journalistic form: tin, bài, phóng sự, infographic, video, hướng dẫn, biểu dương. */
public enum ArticleKind {
    SHORT("tin", "Tin"),
    FEATURE("bai", "Bài"),
    REPORTAGE("phong-su", "Phóng sự"),
    INFOGRAPHIC("infographic", "Infographic"),
    VIDEO("video", "Video"),
    HOW_TO("huong-dan", "Hướng dẫn"),
    PRAISE("bieu-duong", "Biểu dương");

    private final String slug;
    private final String label;

    ArticleKind(String slug, String label) {
        this.slug = slug;
        this.label = label;
    }

    /** In the address of its list. */
    public String slug() {
        return slug;
    }

    /** As readers see it. */
    public String label() {
        return label;
    }

    /** Readers are told before they open it; that something is a piece of news they see. */
    public boolean isNotable() {
        return this == REPORTAGE || this == INFOGRAPHIC || this == VIDEO || this == PRAISE;
    }

    /** Key of its name in the message bundles. */
    public String key() {
        return "article.kind." + name();
    }
}
