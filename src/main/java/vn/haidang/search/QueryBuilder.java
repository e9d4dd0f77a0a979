package vn.haidang.search;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.BoostQuery;
import org.apache.lucene.search.ConstantScoreQuery;
import org.apache.lucene.search.DisjunctionMaxQuery;
import org.apache.lucene.search.MatchNoDocsQuery;
import org.apache.lucene.search.PrefixQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TermQuery;
import org.jspecify.annotations.Nullable;

/**
 * From words to a query. Title counts about one and a half times the text; two syllables beside each other count more
 * than each alone, which stands in for words. The exact title only breaks ties, so that queries without marks lose
 * nothing.
 */
final class QueryBuilder {

    /** "1.001193", "1001193" or its beginning. */
    private static final Pattern CODE = Pattern.compile("\\d[\\d.]{3,10}");

    private static final float TITLE = 1.5f;
    private static final float TITLE_PAIRS = 2.2f;
    private static final float ALTERNATIVES = 1.4f;
    private static final float BODY = 1.0f;
    private static final float BODY_PAIRS = 1.5f;
    private static final float TITLE_EXACT = 0.15f;
    private static final float COMMUNE_FIRST = 0.6f;
    private static final float CODE_FOUND = 100f;
    private static final float TIE = 0.1f;

    private final org.apache.lucene.util.QueryBuilder words;

    QueryBuilder(Analyzer analyzer) {
        words = new org.apache.lucene.util.QueryBuilder(analyzer);
    }

    Query build(SearchRequest request) {
        var query = new BooleanQuery.Builder();
        query.add(text(request), Occur.MUST);
        query.add(
                boosted(new ConstantScoreQuery(new TermQuery(new Term("level_is", "COMMUNE"))), COMMUNE_FIRST),
                Occur.SHOULD);
        if (!request.kinds().isEmpty()) {
            query.add(anyOf(Fields.KIND, List.copyOf(request.kinds())), Occur.FILTER);
        }
        if (request.level() != null) {
            query.add(anyOf("level_is", List.of(request.level())), Occur.FILTER);
        }
        if (request.field() != null) {
            query.add(anyOf("field_is", List.of(request.field())), Occur.FILTER);
        }
        return query.build();
    }

    private Query text(SearchRequest request) {
        var words = request.exact() ? exactly(request.text()) : folded(request.text());
        if (!CODE.matcher(request.text()).matches()) {
            return words;
        }
        var code = new PrefixQuery(new Term(Fields.CODE, IndexDocuments.plainCode(request.text())));
        return new DisjunctionMaxQuery(List.of(boosted(code, CODE_FOUND), words), TIE);
    }

    /** Every syllable somewhere in title, everyday names or text; what stands together ranks first. */
    private Query folded(String text) {
        var best = new ArrayList<Query>();
        add(best, mostOf(Fields.TITLE, text), TITLE);
        add(best, mostOf(Fields.ALTERNATIVES, text), ALTERNATIVES);
        add(best, mostOf(Fields.BODY, text), BODY);
        var query = new BooleanQuery.Builder();
        query.add(new DisjunctionMaxQuery(best, TIE), Occur.MUST);
        addShould(query, words.createBooleanQuery(Fields.TITLE_PAIRS, text), TITLE_PAIRS);
        addShould(query, words.createBooleanQuery(Fields.BODY_PAIRS, text), BODY_PAIRS);
        addShould(query, words.createBooleanQuery(Fields.TITLE_EXACT, text), TITLE_EXACT);
        return query.build();
    }

    private Query exactly(String text) {
        var best = new ArrayList<Query>();
        add(best, words.createBooleanQuery(Fields.TITLE_EXACT, text, Occur.MUST), TITLE);
        add(best, words.createBooleanQuery(Fields.BODY_EXACT, text, Occur.MUST), BODY);
        return new DisjunctionMaxQuery(best, TIE);
    }

    /** Two syllables are wanted both; in longer questions one in four may be missing. */
    private @Nullable Query mostOf(String field, String text) {
        return words.createMinShouldMatchQuery(field, text, text.split(" ").length <= 2 ? 1f : 0.75f);
    }

    private static void add(List<Query> queries, @Nullable Query query, float boost) {
        queries.add(query == null ? new MatchNoDocsQuery() : boosted(query, boost));
    }

    private static void addShould(BooleanQuery.Builder builder, @Nullable Query query, float boost) {
        if (query != null) {
            builder.add(boosted(query, boost), Occur.SHOULD);
        }
    }

    private static Query boosted(Query query, float boost) {
        return new BoostQuery(query, boost);
    }

    private static Query anyOf(String field, List<String> values) {
        var query = new BooleanQuery.Builder();
        values.forEach(value -> query.add(new TermQuery(new Term(field, value)), Occur.SHOULD));
        return query.build();
    }
}
