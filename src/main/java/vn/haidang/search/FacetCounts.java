package vn.haidang.search;

import java.io.IOException;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.Map;
import org.apache.lucene.facet.FacetResult;
import org.apache.lucene.facet.FacetsCollector;
import org.apache.lucene.facet.sortedset.DefaultSortedSetDocValuesReaderState;
import org.apache.lucene.facet.sortedset.SortedSetDocValuesFacetCounts;
import org.apache.lucene.facet.sortedset.SortedSetDocValuesReaderState;
import org.apache.lucene.index.IndexReader;
import org.jspecify.annotations.Nullable;
import vn.haidang.search.SearchRequest.Facet;

/** Counts the values of facets. What it knows of a state of the index is kept until there is another one. */
final class FacetCounts {

    private static final int VALUES = 40;

    private record Known(IndexReader reader, @Nullable SortedSetDocValuesReaderState state) {}

    private volatile @Nullable Known known;

    Map<Facet, Map<String, Integer>> of(IndexReader reader, FacetsCollector hits) throws IOException {
        var counts = new EnumMap<Facet, Map<String, Integer>>(Facet.class);
        var state = state(reader);
        if (state == null) {
            return counts;
        }
        var facets = new SortedSetDocValuesFacetCounts(state, hits);
        for (var facet : Facet.values()) {
            if (state.getPrefixToOrdRange().containsKey(facet.indexed())) {
                counts.put(facet, values(facets, facet));
            }
        }
        return counts;
    }

    private static Map<String, Integer> values(SortedSetDocValuesFacetCounts facets, Facet facet) throws IOException {
        var values = new LinkedHashMap<String, Integer>();
        @Nullable FacetResult found = facets.getTopChildren(VALUES, facet.indexed());
        if (found != null) {
            for (var value : found.labelValues) {
                values.put(value.label, value.value.intValue());
            }
        }
        return values;
    }

    private @Nullable SortedSetDocValuesReaderState state(IndexReader reader) throws IOException {
        var last = known;
        if (last == null || last.reader != reader) {
            last = new Known(reader, read(reader));
            known = last;
        }
        return last.state;
    }

    /** Null while no entry has a facet. */
    private static @Nullable SortedSetDocValuesReaderState read(IndexReader reader) throws IOException {
        try {
            return new DefaultSortedSetDocValuesReaderState(reader, IndexDocuments.FACETS);
        } catch (IllegalArgumentException noFacetYet) {
            return null;
        }
    }
}
