package vn.haidang.search;

import org.apache.lucene.search.similarities.BM25Similarity;
import org.apache.lucene.search.similarities.PerFieldSimilarityWrapper;
import org.apache.lucene.search.similarities.Similarity;

/** Titles are short and repeat nothing: less saturation, less length normalisation than in running text. */
final class Similarities extends PerFieldSimilarityWrapper {

    private static final Similarity TITLE = new BM25Similarity(0.8f, 0.4f);
    private static final Similarity NAMES = new BM25Similarity(0.8f, 0.2f);
    private static final Similarity TEXT = new BM25Similarity();

    @Override
    public Similarity get(String field) {
        if (field.startsWith(Fields.ALTERNATIVES)) {
            return NAMES;
        }
        return field.startsWith(Fields.TITLE) ? TITLE : TEXT;
    }
}
