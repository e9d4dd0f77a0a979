package vn.haidang.search;

import java.io.IOException;
import java.text.BreakIterator;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TopDocs;
import org.apache.lucene.search.uhighlight.DefaultPassageFormatter;
import org.apache.lucene.search.uhighlight.LengthGoalBreakIterator;
import org.apache.lucene.search.uhighlight.UnifiedHighlighter;
import org.apache.lucene.search.uhighlight.WholeBreakIterator;
import vn.haidang.text.Vietnamese;

/** Marks the accented text for a query without marks, because both meet in the folded field. The text is escaped. */
final class Highlights {

    private static final int EXCERPT_LENGTH = 160;

    /** The longest name of a procedure has some 1,100 letters. */
    private static final int LONGEST = 2000;

    private final Analyzer analyzer;

    Highlights(Analyzer analyzer) {
        this.analyzer = analyzer;
    }

    String[] titles(IndexSearcher searcher, Query query, TopDocs top) throws IOException {
        return highlighter(searcher, Fields.TITLE, WholeBreakIterator::new).highlight(Fields.TITLE, query, top, 1);
    }

    String[] excerpts(IndexSearcher searcher, Query query, TopDocs top) throws IOException {
        return highlighter(searcher, Fields.BODY, Highlights::sentences).highlight(Fields.EXCERPT, query, top, 1);
    }

    private UnifiedHighlighter highlighter(
            IndexSearcher searcher, String searched, java.util.function.Supplier<BreakIterator> breaks) {
        return UnifiedHighlighter.builder(searcher, analyzer)
                .withFieldMatcher(searched::equals)
                .withFormatter(new DefaultPassageFormatter("<mark>", "</mark>", "… ", true))
                .withMaxLength(LONGEST)
                .withBreakIterator(breaks)
                .withHandleMultiTermQuery(false)
                .build();
    }

    private static BreakIterator sentences() {
        return LengthGoalBreakIterator.createClosestToLength(
                BreakIterator.getSentenceInstance(Vietnamese.LOCALE), EXCERPT_LENGTH, 0.5f);
    }
}
