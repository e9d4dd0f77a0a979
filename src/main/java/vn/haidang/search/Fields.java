package vn.haidang.search;

/** Names of the fields of a document in the index. */
final class Fields {

    static final String KEY = "key";
    static final String KIND = "kind";
    static final String ID = "id";
    static final String PATH = "path";
    static final String CODE = "code";
    static final String DATE = "date";

    /** The date as a number, for ranking. */
    static final String DAY = "day";

    static final String TITLE = "title";
    static final String TITLE_EXACT = "title_exact";
    static final String TITLE_PAIRS = "title_pairs";
    static final String ALTERNATIVES = "alternatives";
    static final String ALTERNATIVES_PAIRS = "alternatives_pairs";
    static final String NAME = "name";
    static final String EVERYDAY_NAME = "everyday_name";
    static final String SPECIAL = "special";
    static final String BODY = "body";
    static final String BODY_EXACT = "body_exact";
    static final String BODY_PAIRS = "body_pairs";
    static final String EXCERPT = "excerpt";
    static final String LESSON = "lesson";
    static final String SHOWN_CODE = "shown_code";

    /** Of facets; the same name filters and is stored. */
    static final String LEVEL = "level";

    static final String FIELD = "field";
    static final String AUDIENCE = "audience";
    static final String ONLINE = "online";

    private Fields() {}

    static String key(String kind, String id) {
        return kind + ":" + id;
    }
}
