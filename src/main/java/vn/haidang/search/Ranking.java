package vn.haidang.search;

import java.io.IOException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Comparator;
import java.util.function.ToDoubleFunction;
import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.ReaderUtil;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.TopDocs;

/**
 * Orders the best matches anew by what people open and by how fresh dated things are. It moves neighbours; a better match
 * by far stays in front.
 */
final class Ranking {

    /** Matches that are looked at again. */
    static final int DEPTH = 50;

    private static final double OPENS = 0.5;
    private static final double FRESHNESS = 1.5;
    private static final double FRESH_DAYS = 90;

    private final ToDoubleFunction<String> opens;
    private final Clock clock;

    /** @param opens of a path */
    Ranking(ToDoubleFunction<String> opens, Clock clock) {
        this.opens = opens;
        this.clock = clock;
    }

    /** @param count hits to keep */
    TopDocs reordered(IndexSearcher searcher, TopDocs top, int count) throws IOException {
        for (var hit : top.scoreDocs) {
            hit.score += (float) prior(searcher, hit.doc);
        }
        var best = top.scoreDocs.clone();
        Arrays.sort(
                best, Comparator.comparingDouble((ScoreDoc hit) -> -hit.score).thenComparingInt(hit -> hit.doc));
        return new TopDocs(top.totalHits, Arrays.copyOf(best, Math.min(count, best.length)));
    }

    private double prior(IndexSearcher searcher, int number) throws IOException {
        var leaves = searcher.getIndexReader().leaves();
        var leaf = leaves.get(ReaderUtil.subIndex(number, leaves));
        var paths = DocValues.getBinary(leaf.reader(), Fields.PATH);
        var days = DocValues.getNumeric(leaf.reader(), Fields.DAY);
        var local = number - leaf.docBase;
        var prior = 0.0;
        if (paths.advanceExact(local)) {
            prior += OPENS * Math.log1p(opens.applyAsDouble(paths.binaryValue().utf8ToString()));
        }
        if (days.advanceExact(local)) {
            var age = Math.max(0, LocalDate.now(clock).toEpochDay() - days.longValue());
            prior += FRESHNESS * Math.exp(-age / FRESH_DAYS);
        }
        return prior;
    }
}
