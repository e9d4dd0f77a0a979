package vn.haidang.search;

/** Names of the fields of a document in the index. */
final class Fields {

    static final String KEY = "key";
    static final String KIND = "kind";
    static final String ID = "id";
    static final String PATH = "path";
    static final String CODE = "code";
    static final String DATE = "date";
    static final String TITLE = "title";
    static final String TITLE_EXACT = "title_exact";
    static final String TITLE_PAIRS = "title_pairs";
    static final String ALTERNATIVES = "alternatives";
    static final String BODY = "body";
    static final String BODY_EXACT = "body_exact";
    static final String BODY_PAIRS = "body_pairs";
    static final String EXCERPT = "excerpt";
    static final String LEVEL = "level";
    static final String FIELD = "field";

    private Fields() {}

    static String key(String kind, String id) {
        return kind + ":" + id;
    }
}
