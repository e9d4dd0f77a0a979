package vn.haidang.search;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Objects;
import java.util.function.Supplier;
import java.util.function.ToDoubleFunction;
import org.apache.lucene.document.Document;
import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.LeafReader;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.core.io.ClassPathResource;
import org.springframework.stereotype.Component;
import vn.haidang.search.language.QueryRewriter;
import vn.haidang.search.language.SyllableModel;
import vn.haidang.search.language.SyllableModelTrainer;
import vn.haidang.search.suggestion.SuggestionList;

/**
 * Understands what people type. The language is learnt from what this portal publishes, from the synonyms and from
 * everyday Vietnamese; learning goes on beside searching, and until the first lesson is over, questions are taken as they
 * are typed.
 */
@Component
class Understanding {

    private static final Logger log = LoggerFactory.getLogger(Understanding.class);
    private static final ClassPathResource EVERYDAY = new ClassPathResource("search/everyday-vietnamese.txt");

    /** Of the entries that most people come for. */
    private static final String LOCAL_LEVEL = "COMMUNE";

    private static final int TITLE_COUNTS = 4;
    private static final int EVERYDAY_NAME_COUNTS = 8;
    private static final int SAID_COUNTS = 15;
    private static final int MEANT_COUNTS = 2;
    private static final int EVERYDAY_COUNTS = 3;

    private final LuceneIndex index;
    private final Supplier<List<Synonym>> synonyms;
    private final ToDoubleFunction<String> opens;
    private volatile SynonymMap said = SynonymMap.EMPTY;
    private volatile QueryRewriter rewriter = new QueryRewriter(SyllableModel.untrained());
    private volatile SuggestionList suggestions = SuggestionList.empty();

    @Autowired
    Understanding(LuceneIndex index, Synonyms synonyms, PageOpens opens) {
        this(index, synonyms::all, opens::weight);
    }

    /** @param opens of a path: what is opened most is suggested first */
    Understanding(LuceneIndex index, Supplier<List<Synonym>> synonyms, ToDoubleFunction<String> opens) {
        this.index = index;
        this.synonyms = synonyms;
        this.opens = opens;
    }

    Understood understand(String text) {
        return Understood.of(text, rewriter, said);
    }

    QueryRewriter rewriter() {
        return rewriter;
    }

    SuggestionList suggestions() {
        return suggestions;
    }

    /** Uses the synonyms as they are now: takes some milliseconds. */
    void readSynonyms() {
        said = new SynonymMap(synonyms.get());
    }

    /** Learns the language anew from everything in the index: takes a second or two for thousands of entries. */
    void learn() {
        var start = System.nanoTime();
        var trainer = new SyllableModelTrainer();
        var list = new SuggestionList.Builder();
        readSynonyms();
        synonyms.get().forEach(synonym -> {
            trainer.add(synonym.say(), SAID_COUNTS);
            synonym.means().forEach(meaning -> trainer.add(meaning, MEANT_COUNTS));
        });
        trainer.add(everyday(), EVERYDAY_COUNTS);
        readIndex(trainer, list);
        rewriter = new QueryRewriter(trainer.model());
        suggestions = list.build();
        log.info(
                "Search     language learnt, {} ms",
                Duration.ofNanos(System.nanoTime() - start).toMillis());
    }

    private void readIndex(SyllableModelTrainer trainer, SuggestionList.Builder list) {
        index.search(searcher -> {
            for (var leaf : searcher.getIndexReader().leaves()) {
                readLeaf(leaf.reader(), trainer, list);
            }
            return searcher.getIndexReader().numDocs();
        });
    }

    private void readLeaf(LeafReader reader, SyllableModelTrainer trainer, SuggestionList.Builder list)
            throws IOException {
        var stored = reader.storedFields();
        var lessons = DocValues.getBinary(reader, Fields.LESSON);
        var live = reader.getLiveDocs();
        for (var number = 0; number < reader.maxDoc(); number++) {
            if (live == null || live.get(number)) {
                var document = stored.document(number);
                teachNames(document, trainer, list);
                if (lessons.advanceExact(number)) {
                    trainer.add(lessons.binaryValue().utf8ToString(), 1);
                }
            }
        }
    }

    private void teachNames(Document document, SyllableModelTrainer trainer, SuggestionList.Builder list) {
        var title = document.get(Fields.TITLE);
        var names = List.of(document.getValues(Fields.ALTERNATIVES));
        trainer.add(title, TITLE_COUNTS);
        names.forEach(name -> trainer.add(name, EVERYDAY_NAME_COUNTS));
        if (document.get(Fields.SHOWN_CODE) != null) {
            var levels = List.of(document.getValues(IndexDocuments.filter(Fields.LEVEL)));
            list.add(title, names, levels.contains(LOCAL_LEVEL), opens.applyAsDouble(document.get(Fields.PATH)));
        }
    }

    private static String everyday() {
        try {
            return Objects.requireNonNull(EVERYDAY.getContentAsString(StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
