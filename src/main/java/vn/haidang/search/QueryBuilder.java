package vn.haidang.search;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.BoostQuery;
import org.apache.lucene.search.ConstantScoreQuery;
import org.apache.lucene.search.DisjunctionMaxQuery;
import org.apache.lucene.search.MatchAllDocsQuery;
import org.apache.lucene.search.MatchNoDocsQuery;
import org.apache.lucene.search.PrefixQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TermQuery;
import org.jspecify.annotations.Nullable;

/**
 * From words to a query. Names, everyday names and text are asked together, how much each counts is in {@link Weights}.
 * The exact title only breaks ties, so that queries without marks lose nothing.
 */
final class QueryBuilder {

    /** "1.001193", "1001193" or its beginning. */
    private static final Pattern CODE = Pattern.compile("\\d[\\d.]{3,10}");

    private static final float CODE_FOUND = 100f;

    private final org.apache.lucene.util.QueryBuilder words;

    private final Weights weights;

    QueryBuilder(Analyzer analyzer, Weights weights) {
        this.weights = weights;
        words = new org.apache.lucene.util.QueryBuilder(analyzer);
    }

    Query build(SearchRequest request, Understood understood) {
        var query = new BooleanQuery.Builder();
        query.add(text(request, understood), Occur.MUST);
        query.add(boosted(new ConstantScoreQuery(is(Fields.LEVEL, "COMMUNE")), weights.commune()), Occur.SHOULD);
        query.add(ordinary(understood), Occur.SHOULD);
        if (!request.kinds().isEmpty()) {
            query.add(anyKind(request.kinds()), Occur.FILTER);
        }
        request.narrowed().forEach((facet, value) -> query.add(is(facet.indexed(), value), Occur.FILTER));
        return query.build();
    }

    private Query text(SearchRequest request, Understood understood) {
        var words = request.exact() ? exactly(request.text()) : understood(understood);
        if (!CODE.matcher(request.text()).matches()) {
            return words;
        }
        var code = new PrefixQuery(new Term(Fields.CODE, IndexDocuments.plainCode(request.text())));
        return new DisjunctionMaxQuery(List.of(boosted(code, CODE_FOUND), words), weights.tie());
    }

    /** The best of what was typed, what was meant and what the law calls it; the others break ties. */
    private Query understood(Understood understood) {
        var readings = new ArrayList<Query>();
        readings.add(folded(understood.restored()));
        if (!understood.differsInMarksOnly()) {
            readings.add(named(understood.typed()));
        }
        for (var alternative : understood.alternatives()) {
            readings.add(boosted(named(alternative), weights.meaning() * evenly(understood.restored(), alternative)));
        }
        return new DisjunctionMaxQuery(readings, weights.tie());
    }

    /** The law has longer words; they must not win by their number. */
    private float evenly(String said, String meant) {
        return (float) Math.pow(
                Math.min(1.0, (double) said.split(" ").length / meant.split(" ").length), weights.evenly());
    }

    private Query ordinary(Understood understood) {
        var asked = understood.restored() + " " + String.join(" ", understood.alternatives());
        return boosted(new ConstantScoreQuery(notSpecialBeside(asked)), weights.ordinary());
    }

    private static Query notSpecialBeside(String asked) {
        if (SpecialCases.in(asked).isEmpty()) {
            return new TermQuery(new Term(Fields.SPECIAL, SpecialCases.NONE));
        }
        var ordinary = new BooleanQuery.Builder().add(new MatchAllDocsQuery(), Occur.MUST);
        for (var special : SpecialCases.notIn(asked)) {
            ordinary.add(new TermQuery(new Term(Fields.SPECIAL, special)), Occur.MUST_NOT);
        }
        return ordinary.build();
    }

    /** Every syllable somewhere in title, everyday names or text; what stands together ranks first. */
    private Query folded(String text) {
        var best = new ArrayList<Query>();
        add(best, mostOf(Fields.TITLE, text), weights.title());
        add(best, mostOf(Fields.ALTERNATIVES, text), weights.everyday());
        add(best, mostOf(Fields.BODY, text), weights.body());
        var query = new BooleanQuery.Builder();
        query.add(new DisjunctionMaxQuery(best, weights.tie()), Occur.MUST);
        addShould(query, words.createBooleanQuery(Fields.TITLE_PAIRS, text), weights.titlePairs());
        addShould(query, words.createBooleanQuery(Fields.ALTERNATIVES_PAIRS, text), weights.everydayPairs());
        addShould(query, words.createBooleanQuery(Fields.BODY_PAIRS, text), weights.bodyPairs());
        addShould(query, words.createBooleanQuery(Fields.TITLE_EXACT, text), weights.titleExact());
        addShould(query, isCalled(Fields.NAME, text), weights.wholeName());
        addShould(query, isCalled(Fields.EVERYDAY_NAME, text), weights.wholeEverydayName());
        return query.build();
    }

    /** The law's words are looked for in names only: texts are full of them. */
    private Query named(String meaning) {
        var query = new BooleanQuery.Builder();
        query.add(boosted(orNothing(mostOf(Fields.TITLE, meaning)), weights.title()), Occur.MUST);
        addShould(query, words.createBooleanQuery(Fields.TITLE_PAIRS, meaning), weights.titlePairs());
        addShould(query, isCalled(Fields.NAME, meaning), weights.wholeName());
        return query.build();
    }

    private Query exactly(String text) {
        var best = new ArrayList<Query>();
        add(best, words.createBooleanQuery(Fields.TITLE_EXACT, text, Occur.MUST), weights.title());
        add(best, words.createBooleanQuery(Fields.BODY_EXACT, text, Occur.MUST), weights.body());
        return new DisjunctionMaxQuery(best, weights.tie());
    }

    /** Two syllables are wanted both; of longer questions a share. */
    private @Nullable Query mostOf(String field, String text) {
        return words.createMinShouldMatchQuery(field, text, text.split(" ").length <= 2 ? 1f : weights.required());
    }

    private static void add(List<Query> queries, @Nullable Query query, float boost) {
        queries.add(boosted(orNothing(query), boost));
    }

    private static Query orNothing(@Nullable Query query) {
        return query == null ? new MatchNoDocsQuery() : query;
    }

    private static Query isCalled(String field, String name) {
        return new ConstantScoreQuery(new TermQuery(new Term(field, IndexDocuments.nameKey(name))));
    }

    private static void addShould(BooleanQuery.Builder builder, @Nullable Query query, float boost) {
        if (query != null) {
            builder.add(boosted(query, boost), Occur.SHOULD);
        }
    }

    private static Query boosted(Query query, float boost) {
        return new BoostQuery(query, boost);
    }

    private static Query is(String field, String value) {
        return new TermQuery(new Term(IndexDocuments.filter(field), value));
    }

    private static Query anyKind(Set<String> kinds) {
        var query = new BooleanQuery.Builder();
        kinds.forEach(kind -> query.add(new TermQuery(new Term(Fields.KIND, kind)), Occur.SHOULD));
        return query.build();
    }
}
