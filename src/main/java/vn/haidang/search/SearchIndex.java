package vn.haidang.search;

import jakarta.annotation.security.PermitAll;
import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.document.Document;
import org.apache.lucene.facet.FacetsCollector;
import org.apache.lucene.facet.FacetsCollectorManager;
import org.apache.lucene.facet.sortedset.DefaultSortedSetDocValuesReaderState;
import org.apache.lucene.facet.sortedset.SortedSetDocValuesFacetCounts;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TopDocs;
import org.apache.lucene.search.uhighlight.DefaultPassageFormatter;
import org.apache.lucene.search.uhighlight.UnifiedHighlighter;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;

/** Finds everything public, typed with or without marks. Nothing else of Lucene leaves this module. */
@Service
public class SearchIndex {

    private static final int FACET_VALUES = 40;
    private static final int EXCERPT_LENGTH = 160;

    private final LuceneIndex index;
    private final Analyzer analyzer = IndexDocuments.analyzer();
    private final QueryBuilder queries = new QueryBuilder(analyzer);

    SearchIndex(LuceneIndex index) {
        this.index = index;
    }

    /** Best first. A text without letters and digits finds nothing. */
    @PermitAll
    public SearchResult find(SearchRequest request) {
        if (request.text().chars().noneMatch(Character::isLetterOrDigit)) {
            return SearchResult.nothing(request.text());
        }
        return index.search(searcher -> find(request, searcher));
    }

    private SearchResult find(SearchRequest request, IndexSearcher searcher) throws IOException {
        var query = queries.build(request);
        var found = FacetsCollectorManager.search(searcher, query, request.limit(), new FacetsCollectorManager());
        var top = found.topDocs();
        var facets = counts(searcher, found.facetsCollector());
        return new SearchResult(
                request.text(),
                (int) top.totalHits.value(),
                hits(searcher, query, top),
                facets.getOrDefault(Fields.LEVEL, Map.of()),
                facets.getOrDefault(Fields.FIELD, Map.of()));
    }

    private List<SearchResult.Hit> hits(IndexSearcher searcher, Query query, TopDocs top) throws IOException {
        var titles = highlighter(searcher, Fields.TITLE, Integer.MAX_VALUE).highlight(Fields.TITLE, query, top, 1);
        var excerpts = highlighter(searcher, Fields.EXCERPT, EXCERPT_LENGTH).highlight(Fields.EXCERPT, query, top, 1);
        var hits = new ArrayList<SearchResult.Hit>();
        for (var i = 0; i < top.scoreDocs.length; i++) {
            var document = searcher.storedFields().document(top.scoreDocs[i].doc);
            hits.add(hit(document, titles[i], excerpts[i]));
        }
        return hits;
    }

    private static SearchResult.Hit hit(Document document, String title, String excerpt) {
        return new SearchResult.Hit(
                document.get(Fields.KIND),
                document.get(Fields.ID),
                document.get(Fields.PATH),
                title,
                document.get(Fields.TITLE),
                excerpt,
                document.get("shown_code"),
                Set.of(document.getValues("level_is")),
                document.get("field_is"),
                date(document.get(Fields.DATE)));
    }

    /** Marks the accented text for a query without marks, because both meet in the folded field. */
    private UnifiedHighlighter highlighter(IndexSearcher searcher, String field, int length) {
        return UnifiedHighlighter.builder(searcher, analyzer)
                .withFieldMatcher(matched -> isMarkedIn(field, matched))
                .withFormatter(new DefaultPassageFormatter("<mark>", "</mark>", "… ", true))
                .withMaxLength(4000)
                .withBreakIterator(() -> breaks(length))
                .withHandleMultiTermQuery(false)
                .build();
    }

    private static java.text.BreakIterator breaks(int length) {
        return length == Integer.MAX_VALUE
                ? new org.apache.lucene.search.uhighlight.WholeBreakIterator()
                : org.apache.lucene.search.uhighlight.LengthGoalBreakIterator.createClosestToLength(
                        java.text.BreakIterator.getSentenceInstance(vn.haidang.text.Vietnamese.LOCALE), length, 0.5f);
    }

    private static boolean isMarkedIn(String field, String matched) {
        return field.equals(Fields.TITLE) ? matched.equals(Fields.TITLE) : matched.equals(Fields.BODY);
    }

    private static Map<String, Map<String, Integer>> counts(IndexSearcher searcher, FacetsCollector collector)
            throws IOException {
        var counts = new LinkedHashMap<String, Map<String, Integer>>();
        if (searcher.getIndexReader().numDocs() == 0) {
            return counts;
        }
        try {
            var state = new DefaultSortedSetDocValuesReaderState(searcher.getIndexReader(), IndexDocuments.FACETS);
            var facets = new SortedSetDocValuesFacetCounts(state, collector);
            for (var dimension : facets.getAllDims(FACET_VALUES)) {
                var values = new LinkedHashMap<String, Integer>();
                for (var value : dimension.labelValues) {
                    values.put(value.label, value.value.intValue());
                }
                counts.put(dimension.dim, values);
            }
        } catch (IllegalArgumentException noFacetYet) {
            return counts;
        }
        return counts;
    }

    private static @Nullable LocalDate date(@Nullable String text) {
        return text == null ? null : LocalDate.parse(text);
    }
}
