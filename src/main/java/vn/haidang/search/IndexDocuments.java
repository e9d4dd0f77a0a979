package vn.haidang.search;

import java.util.Locale;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.miscellaneous.PerFieldAnalyzerWrapper;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field.Store;
import org.apache.lucene.document.StoredField;
import org.apache.lucene.document.StringField;
import org.apache.lucene.document.TextField;
import org.apache.lucene.facet.FacetsConfig;
import org.apache.lucene.facet.sortedset.SortedSetDocValuesFacetField;
import org.jspecify.annotations.Nullable;
import vn.haidang.search.analysis.SyllableAnalyzer;
import vn.haidang.text.Vietnamese;

/** How an entry becomes a Lucene document, and how its fields are analysed. */
final class IndexDocuments {

    /** Raise it when documents change their shape: every node then builds its index anew. */
    static final String SCHEMA = "1";

    static final FacetsConfig FACETS = facets();

    private static final int EXCERPT_LENGTH = 4000;

    private IndexDocuments() {}

    static Analyzer analyzer() {
        var pairs = SyllableAnalyzer.bigrams();
        var exact = SyllableAnalyzer.exact();
        return new PerFieldAnalyzerWrapper(
                SyllableAnalyzer.folded(),
                java.util.Map.of(
                        Fields.TITLE_PAIRS, pairs,
                        Fields.BODY_PAIRS, pairs,
                        Fields.TITLE_EXACT, exact,
                        Fields.BODY_EXACT, exact));
    }

    static Document document(SearchEntry entry) {
        var document = new Document();
        document.add(new StringField(Fields.KEY, Fields.key(entry.kind(), entry.id()), Store.NO));
        document.add(new StringField(Fields.KIND, entry.kind(), Store.YES));
        document.add(new StoredField(Fields.ID, entry.id()));
        document.add(new StoredField(Fields.PATH, entry.path()));
        addCode(document, entry.code());
        addTexts(document, entry);
        addFacets(document, entry);
        if (entry.date() != null) {
            document.add(new StoredField(Fields.DATE, entry.date().toString()));
        }
        return document;
    }

    private static void addTexts(Document document, SearchEntry entry) {
        var title = Vietnamese.normalise(entry.title());
        var alternatives = Vietnamese.normalise(String.join(" . ", entry.alternatives()));
        var body = Vietnamese.normalise(entry.summary() + "\n" + entry.body());
        document.add(new TextField(Fields.TITLE, title, Store.YES));
        document.add(new TextField(Fields.TITLE_EXACT, title, Store.NO));
        document.add(new TextField(Fields.TITLE_PAIRS, title, Store.NO));
        document.add(new TextField(Fields.TITLE_PAIRS, alternatives, Store.NO));
        document.add(new TextField(Fields.ALTERNATIVES, alternatives, Store.YES));
        document.add(new TextField(Fields.BODY, body, Store.NO));
        document.add(new TextField(Fields.BODY_EXACT, body + "\n" + alternatives, Store.NO));
        document.add(new TextField(Fields.BODY_PAIRS, body, Store.NO));
        document.add(
                new TextField(Fields.EXCERPT, body.substring(0, Math.min(body.length(), EXCERPT_LENGTH)), Store.YES));
    }

    /** Found whole, and without its dots and slashes. */
    private static void addCode(Document document, @Nullable String code) {
        if (code != null) {
            document.add(new StringField(Fields.CODE, plainCode(code), Store.NO));
            document.add(new StoredField("shown_code", code));
        }
    }

    static String plainCode(String code) {
        return code.toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9]", "");
    }

    private static void addFacets(Document document, SearchEntry entry) {
        for (var level : entry.levels()) {
            document.add(new SortedSetDocValuesFacetField(Fields.LEVEL, level));
            document.add(new StringField("level_is", level, Store.YES));
        }
        if (entry.field() != null) {
            document.add(new SortedSetDocValuesFacetField(Fields.FIELD, entry.field()));
            document.add(new StringField("field_is", entry.field(), Store.YES));
        }
    }

    private static FacetsConfig facets() {
        var config = new FacetsConfig();
        config.setMultiValued(Fields.LEVEL, true);
        return config;
    }
}
