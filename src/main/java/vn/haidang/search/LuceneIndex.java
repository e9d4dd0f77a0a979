package vn.haidang.search;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.Map;
import java.util.OptionalLong;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.index.IndexWriterConfig.OpenMode;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.SearcherFactory;
import org.apache.lucene.search.SearcherManager;
import org.apache.lucene.store.AlreadyClosedException;
import org.apache.lucene.store.FSDirectory;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.DisposableBean;
import org.springframework.stereotype.Component;

/**
 * This node's index on the local disk. It can always be thrown away: one that is missing, damaged or of another schema
 * starts empty, and {@link #position()} says so.
 */
@Component
class LuceneIndex implements DisposableBean {

    private static final Logger log = LoggerFactory.getLogger(LuceneIndex.class);
    private static final String SCHEMA = "schema";
    private static final String POSITION = "change";
    private static final int FEW = 3;
    private static final Similarities SIMILARITIES = new Similarities();

    private final Path folder;
    private final FSDirectory directory;
    private volatile Opened opened;

    LuceneIndex(SearchSettings settings) {
        folder = settings.folder();
        try {
            directory = FSDirectory.open(folder);
            opened = open(readPosition());
        } catch (IOException e) {
            throw new UncheckedIOException("The search index in " + folder + " cannot be opened", e);
        }
    }

    /** Number in the change log up to which the index was true when it was opened; empty for one that must be built. */
    OptionalLong position() {
        return opened.position;
    }

    /** Starts with an empty one, after the files under it were lost or damaged. */
    void startAnew() {
        try {
            opened.abandon();
            opened = open(OptionalLong.empty());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Everything is gone at the next commit, and until then nobody notices. */
    void clear() {
        try {
            opened.writer.deleteAll();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    void put(SearchEntry entry) {
        try {
            var key = new Term(Fields.KEY, Fields.key(entry.kind(), entry.id()));
            opened.writer.updateDocument(key, IndexDocuments.FACETS.build(IndexDocuments.document(entry)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    void remove(String kind, String id) {
        try {
            opened.writer.deleteDocuments(new Term(Fields.KEY, Fields.key(kind, id)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Makes everything put so far durable and visible, and remembers how far the change log has been followed. */
    void commit(long position) {
        try {
            var data = Map.of(SCHEMA, IndexDocuments.SCHEMA, POSITION, Long.toString(position));
            opened.writer.setLiveCommitData(data.entrySet());
            opened.writer.commit();
            opened.searchers.maybeRefreshBlocking();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Puts scattered changes together, because every part of an index is searched by itself. */
    void settle() {
        if (search(searcher -> searcher.getIndexReader().leaves().size()) <= FEW) {
            return;
        }
        try {
            opened.writer.forceMerge(1);
            opened.searchers.maybeRefreshBlocking();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    int size() {
        return search(searcher -> searcher.getIndexReader().numDocs());
    }

    <T> T search(Search<T> search) {
        try {
            var searchers = opened.searchers;
            var searcher = searchers.acquire();
            try {
                return search.in(searcher);
            } finally {
                searchers.release(searcher);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void destroy() throws IOException {
        opened.searchers.close();
        opened.writer.close();
        directory.close();
    }

    private Opened open(OptionalLong position) throws IOException {
        if (position.isEmpty()) {
            empty();
        }
        var configuration = new IndexWriterConfig(IndexDocuments.analyzer())
                .setOpenMode(position.isPresent() ? OpenMode.APPEND : OpenMode.CREATE)
                .setSimilarity(SIMILARITIES)
                .setCommitOnClose(false);
        var writer = new IndexWriter(directory, configuration);
        return new Opened(writer, new SearcherManager(writer, true, true, new TunedSearchers()), position);
    }

    private void empty() throws IOException {
        for (var file : directory.listAll()) {
            directory.deleteFile(file);
        }
    }

    private OptionalLong readPosition() {
        try {
            if (!DirectoryReader.indexExists(directory)) {
                return OptionalLong.empty();
            }
            try (var reader = DirectoryReader.open(directory)) {
                var data = reader.getIndexCommit().getUserData();
                return IndexDocuments.SCHEMA.equals(data.get(SCHEMA))
                        ? number(data.get(POSITION))
                        : OptionalLong.empty();
            }
        } catch (IOException | IllegalArgumentException damaged) {
            log.warn("The search index in {} is damaged and will be built anew ({})", folder, damaged.getMessage());
            return OptionalLong.empty();
        }
    }

    private static OptionalLong number(@Nullable String text) {
        return text == null ? OptionalLong.empty() : OptionalLong.of(Long.parseLong(text));
    }

    private record Opened(IndexWriter writer, SearcherManager searchers, OptionalLong position) {

        void abandon() {
            try (searchers) {
                writer.rollback();
            } catch (IOException | AlreadyClosedException lost) {
                log.info("The damaged index was left behind ({})", lost.getMessage());
            }
        }
    }

    interface Search<T> {
        T in(IndexSearcher searcher) throws IOException;
    }

    private static final class TunedSearchers extends SearcherFactory {

        @Override
        public IndexSearcher newSearcher(IndexReader reader, @Nullable IndexReader previous) {
            var searcher = new IndexSearcher(reader);
            searcher.setSimilarity(SIMILARITIES);
            return searcher;
        }
    }
}
