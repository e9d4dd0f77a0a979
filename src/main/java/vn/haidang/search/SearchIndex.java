package vn.haidang.search;

import jakarta.annotation.security.PermitAll;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.apache.lucene.document.Document;
import org.apache.lucene.facet.FacetsCollectorManager;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.TermInSetQuery;
import org.apache.lucene.search.TopDocs;
import org.apache.lucene.util.BytesRef;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.stereotype.Service;

/** Finds everything public, however it is typed. Nothing else of Lucene leaves this module. */
@Service
public class SearchIndex {

    private static final Logger log = LoggerFactory.getLogger(SearchIndex.class);

    private final LuceneIndex index;
    private final Understanding understanding;
    private final Ranking ranking;
    private final QueryBuilder queries = new QueryBuilder(IndexDocuments.analyzer(), Weights.TUNED);
    private final FacetCounts facets = new FacetCounts();

    @Autowired
    SearchIndex(LuceneIndex index, Understanding understanding, PageOpens opens, Clock clock) {
        this(index, understanding, new Ranking(opens::weight, clock));
    }

    SearchIndex(LuceneIndex index, Understanding understanding, Ranking ranking) {
        this.index = index;
        this.understanding = understanding;
        this.ranking = ranking;
    }

    /** Best first. A text without letters and digits finds nothing. */
    @PermitAll
    public SearchResult find(SearchRequest request) {
        if (request.text().chars().noneMatch(Character::isLetterOrDigit)) {
            return SearchResult.nothing(request.text());
        }
        var understood =
                request.exact() ? Understood.literally(request.text()) : understanding.understand(request.text());
        try {
            return index.search(searcher -> find(request, understood, searcher));
        } catch (UncheckedIOException unreadable) {
            log.warn("The search index cannot be read ({})", unreadable.getMessage());
            return SearchResult.unreadable(request.text());
        }
    }

    /** What somebody may be about to type, best first; nothing for less than two letters. */
    @PermitAll
    public List<String> suggest(String typed, int count) {
        return understanding.suggestions().startingWith(SearchRequest.bounded(typed), understanding.rewriter(), count);
    }

    /** Names that share something with a question that found nothing. */
    @PermitAll
    public List<String> nearest(String text, int count) {
        return understanding.suggestions().nearest(SearchRequest.bounded(text), understanding.rewriter(), count);
    }

    /** What is public under some addresses, in their order; those that lead to nothing of the index are not in it. */
    @PermitAll
    public Map<String, String> titles(Collection<String> paths) {
        var terms = paths.stream().map(BytesRef::new).toList();
        try {
            return index.search(searcher -> titles(paths, terms, searcher));
        } catch (UncheckedIOException unreadable) {
            log.warn("The search index cannot be read ({})", unreadable.getMessage());
            return Map.of();
        }
    }

    /** Whether everything that is public can be found just now. */
    @PermitAll
    public boolean isWhole() {
        return index.isWhole();
    }

    private static Map<String, String> titles(Collection<String> paths, List<BytesRef> terms, IndexSearcher searcher)
            throws IOException {
        var found = new HashMap<String, String>();
        var stored = searcher.storedFields();
        var hits = searcher.search(new TermInSetQuery(Fields.PATH, terms), Math.max(1, terms.size()));
        for (var hit : hits.scoreDocs) {
            var document = stored.document(hit.doc);
            found.put(document.get(Fields.PATH), document.get(Fields.TITLE));
        }
        var titles = new LinkedHashMap<String, String>();
        paths.forEach(path -> Optional.ofNullable(found.get(path)).ifPresent(title -> titles.put(path, title)));
        return titles;
    }

    private SearchResult find(SearchRequest request, Understood understood, IndexSearcher searcher) throws IOException {
        var query = queries.build(request, understood);
        var depth = Math.max(request.limit(), Ranking.DEPTH);
        var found = FacetsCollectorManager.search(searcher, query, depth, new FacetsCollectorManager());
        var top = ranking.reordered(searcher, found.topDocs(), request.limit());
        return new SearchResult(
                request.text(),
                understood.isRestored() ? understood.restored() : null,
                (int) top.totalHits.value(),
                hits(searcher, understood, top),
                index.isWhole(),
                facets.of(searcher.getIndexReader(), found.facetsCollector()));
    }

    private static List<SearchResult.Hit> hits(IndexSearcher searcher, Understood understood, TopDocs top)
            throws IOException {
        var highlights = new Highlights(understood);
        var stored = searcher.storedFields();
        var hits = new ArrayList<SearchResult.Hit>();
        for (var found : top.scoreDocs) {
            hits.add(hit(stored.document(found.doc), highlights));
        }
        return hits;
    }

    private static SearchResult.Hit hit(Document document, Highlights highlights) {
        return new SearchResult.Hit(
                document.get(Fields.KIND),
                document.get(Fields.ID),
                document.get(Fields.PATH),
                highlights.whole(document.get(Fields.TITLE)),
                document.get(Fields.TITLE),
                highlights.passage(document.get(Fields.EXCERPT)),
                document.get(Fields.SHOWN_CODE),
                Set.of(document.getValues(IndexDocuments.filter(Fields.LEVEL))),
                document.get(IndexDocuments.filter(Fields.FIELD)),
                date(document.get(Fields.DATE)));
    }

    private static @Nullable LocalDate date(@Nullable String text) {
        return text == null ? null : LocalDate.parse(text);
    }
}
