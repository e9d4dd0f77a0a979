package vn.haidang.search;

import java.util.Locale;
import java.util.Map;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.miscellaneous.PerFieldAnalyzerWrapper;
import org.apache.lucene.document.BinaryDocValuesField;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field.Store;
import org.apache.lucene.document.NumericDocValuesField;
import org.apache.lucene.document.StoredField;
import org.apache.lucene.document.StringField;
import org.apache.lucene.document.TextField;
import org.apache.lucene.facet.FacetsConfig;
import org.apache.lucene.facet.sortedset.SortedSetDocValuesFacetField;
import org.apache.lucene.util.BytesRef;
import org.jspecify.annotations.Nullable;
import vn.haidang.search.analysis.SyllableAnalyzer;
import vn.haidang.text.Vietnamese;

/** How an entry becomes a Lucene document, and how its fields are analysed. */
final class IndexDocuments {

    /** Raise it when documents change their shape: every node then builds its index anew. */
    static final String SCHEMA = "5";

    static final FacetsConfig FACETS = facets();

    /** Letters of the text of which a passage can be shown. */
    private static final int EXCERPT_LENGTH = 400;

    /** Letters of the text that are kept to learn the language from, apart from what is read for every hit. */
    private static final int LESSON_LENGTH = 4000;

    private static final int LONGEST_NAME = 300;

    private IndexDocuments() {}

    static Analyzer analyzer() {
        var pairs = SyllableAnalyzer.bigrams();
        var exact = SyllableAnalyzer.exact();
        return new PerFieldAnalyzerWrapper(
                SyllableAnalyzer.folded(),
                Map.of(
                        Fields.TITLE_PAIRS, pairs,
                        Fields.BODY_PAIRS, pairs,
                        Fields.ALTERNATIVES_PAIRS, pairs,
                        Fields.TITLE_EXACT, exact,
                        Fields.BODY_EXACT, exact));
    }

    static Document document(SearchEntry entry) {
        var document = new Document();
        document.add(new StringField(Fields.KEY, Fields.key(entry.kind(), entry.id()), Store.NO));
        document.add(new StringField(Fields.KIND, entry.kind(), Store.YES));
        document.add(new StoredField(Fields.ID, entry.id()));
        document.add(new StringField(Fields.PATH, entry.path(), Store.YES));
        document.add(new BinaryDocValuesField(Fields.PATH, new BytesRef(entry.path())));
        addCode(document, entry.code());
        addTexts(document, entry);
        addFacets(document, entry);
        if (entry.date() != null) {
            document.add(new StoredField(Fields.DATE, entry.date().toString()));
            document.add(new NumericDocValuesField(Fields.DAY, entry.date().toEpochDay()));
        }
        return document;
    }

    private static void addTexts(Document document, SearchEntry entry) {
        var title = Vietnamese.normalise(entry.title());
        var alternatives = Vietnamese.normalise(String.join(" . ", entry.alternatives()));
        var body = Vietnamese.normalise(entry.summary() + "\n" + entry.body());
        document.add(new TextField(Fields.TITLE, title, Store.YES));
        var name = essence(title);
        document.add(new TextField(Fields.TITLE_EXACT, name, Store.NO));
        document.add(new TextField(Fields.TITLE_PAIRS, name, Store.NO));
        document.add(new StringField(Fields.NAME, nameKey(name), Store.NO));
        for (var special : SpecialCases.marksOf(name)) {
            document.add(new StringField(Fields.SPECIAL, special, Store.NO));
        }
        for (var alternative : entry.alternatives()) {
            var everyday = Vietnamese.normalise(alternative);
            document.add(new TextField(Fields.ALTERNATIVES, everyday, Store.YES));
            document.add(new TextField(Fields.ALTERNATIVES_PAIRS, everyday, Store.NO));
            document.add(new StringField(Fields.EVERYDAY_NAME, nameKey(everyday), Store.NO));
        }
        document.add(new TextField(Fields.BODY, body, Store.NO));
        document.add(new TextField(Fields.BODY_EXACT, body + "\n" + alternatives, Store.NO));
        document.add(new TextField(Fields.BODY_PAIRS, body, Store.NO));
        document.add(new StoredField(Fields.EXCERPT, beginning(body, EXCERPT_LENGTH)));
        document.add(new BinaryDocValuesField(Fields.LESSON, new BytesRef(beginning(body, LESSON_LENGTH))));
    }

    /** Found whole, and without its dots and slashes. */
    private static void addCode(Document document, @Nullable String code) {
        if (code != null) {
            document.add(new StringField(Fields.CODE, plainCode(code), Store.NO));
            document.add(new StoredField(Fields.SHOWN_CODE, code));
        }
    }

    /** A name without what nobody types: "Thủ tục" in front, "(thực hiện tại cấp tỉnh)" behind. */
    private static String essence(String title) {
        var bare = title.replaceFirst("(?iu)^thủ tục (?:hành chính )?", "")
                .replaceAll("(?<!\\s)\\s*+\\([^()]{0,200}\\)", "");
        return bare.isBlank() ? title : bare;
    }

    private static String beginning(String text, int length) {
        return text.substring(0, Math.min(text.length(), length));
    }

    static String nameKey(String name) {
        var key = Vietnamese.fold(name).replaceAll("[^\\p{L}\\p{N}]+", " ").strip();
        return key.substring(0, Math.min(key.length(), LONGEST_NAME));
    }

    static String plainCode(String code) {
        return code.toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9]", "");
    }

    private static void addFacets(Document document, SearchEntry entry) {
        entry.levels().forEach(level -> addFacet(document, Fields.LEVEL, level));
        entry.audience().forEach(audience -> addFacet(document, Fields.AUDIENCE, audience));
        if (entry.field() != null) {
            addFacet(document, Fields.FIELD, entry.field());
        }
        if (entry.online() != null) {
            addFacet(document, Fields.ONLINE, entry.online());
        }
    }

    private static void addFacet(Document document, String field, String value) {
        document.add(new SortedSetDocValuesFacetField(field, value));
        document.add(new StringField(filter(field), value, Store.YES));
    }

    /** The facet's own field holds paths of facets, so filtering needs another. */
    static String filter(String field) {
        return field + "_is";
    }

    private static FacetsConfig facets() {
        var config = new FacetsConfig();
        config.setMultiValued(Fields.LEVEL, true);
        config.setMultiValued(Fields.AUDIENCE, true);
        return config;
    }
}
