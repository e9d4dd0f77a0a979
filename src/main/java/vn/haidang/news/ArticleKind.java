package vn.haidang.news;

/** The journalistic form: tin, bài, phóng sự, infographic, video, hướng dẫn, biểu dương. */
public enum ArticleKind {
    SHORT,
    FEATURE,
    REPORTAGE,
    INFOGRAPHIC,
    VIDEO,
    HOW_TO,
    PRAISE;

    /** Key of its name in the message bundles. */
    public String key() {
        return "article.kind." + name();
    }
}
