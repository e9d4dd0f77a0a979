package vn.haidang.search.analysis;

import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.LowerCaseFilter;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.shingle.ShingleFilter;
import org.apache.lucene.analysis.standard.StandardTokenizer;

/**
 * Cuts text into syllables. No word segmenter: two syllables beside each other are met by the bigram variant. Text is
 * normalised before it comes here, because a filter that changes its length would break highlighting.
 */
public final class SyllableAnalyzer extends Analyzer {

    private enum Variant {
        EXACT,
        FOLDED,
        BIGRAMS
    }

    private final Variant variant;

    private SyllableAnalyzer(Variant variant) {
        this.variant = variant;
    }

    /** Lower case, marks kept: tells "má" from "mã". */
    public static SyllableAnalyzer exact() {
        return new SyllableAnalyzer(Variant.EXACT);
    }

    public static SyllableAnalyzer folded() {
        return new SyllableAnalyzer(Variant.FOLDED);
    }

    /** Pairs of folded syllables and nothing else. */
    public static SyllableAnalyzer bigrams() {
        return new SyllableAnalyzer(Variant.BIGRAMS);
    }

    @Override
    protected TokenStreamComponents createComponents(String field) {
        var tokenizer = new StandardTokenizer();
        var lower = new LowerCaseFilter(tokenizer);
        var tokens = switch (variant) {
            case EXACT -> lower;
            case FOLDED -> new VietnameseFoldingFilter(lower);
            case BIGRAMS -> pairs(new VietnameseFoldingFilter(lower));
        };
        return new TokenStreamComponents(tokenizer, tokens);
    }

    private static TokenStream pairs(TokenStream syllables) {
        var pairs = new ShingleFilter(syllables, 2, 2);
        pairs.setOutputUnigrams(false);
        return pairs;
    }
}
