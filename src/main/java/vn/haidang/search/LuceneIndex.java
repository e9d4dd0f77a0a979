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

    private final FSDirectory directory;
    private final IndexWriter writer;
    private final SearcherManager searchers;
    private final OptionalLong openedAt;

    LuceneIndex(SearchSettings settings) {
        try {
            directory = FSDirectory.open(settings.folder());
            openedAt = readPosition(settings.folder());
            if (openedAt.isEmpty()) {
                empty();
            }
            writer = new IndexWriter(directory, configuration());
            searchers = new SearcherManager(writer, true, true, new TunedSearchers());
        } catch (IOException e) {
            throw new UncheckedIOException("The search index in " + settings.folder() + " cannot be opened", e);
        }
    }

    /** Number in the change log up to which the index is true; empty for an index that must be built. */
    OptionalLong position() {
        return openedAt;
    }

    void put(SearchEntry entry) {
        try {
            var key = new Term(Fields.KEY, Fields.key(entry.kind(), entry.id()));
            writer.updateDocument(key, IndexDocuments.FACETS.build(IndexDocuments.document(entry)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    void remove(String kind, String id) {
        try {
            writer.deleteDocuments(new Term(Fields.KEY, Fields.key(kind, id)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Makes everything put so far durable and visible, and remembers how far the change log has been followed. */
    void commit(long position) {
        try {
            var data = Map.of(SCHEMA, IndexDocuments.SCHEMA, POSITION, Long.toString(position));
            writer.setLiveCommitData(data.entrySet());
            writer.commit();
            searchers.maybeRefreshBlocking();
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
            writer.forceMerge(1);
            searchers.maybeRefreshBlocking();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    int size() {
        return search(searcher -> searcher.getIndexReader().numDocs());
    }

    <T> T search(Search<T> search) {
        try {
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
        searchers.close();
        writer.close();
        directory.close();
    }

    private IndexWriterConfig configuration() {
        return new IndexWriterConfig(IndexDocuments.analyzer())
                .setOpenMode(openedAt.isPresent() ? OpenMode.APPEND : OpenMode.CREATE)
                .setSimilarity(SIMILARITIES)
                .setCommitOnClose(false);
    }

    private void empty() throws IOException {
        for (var file : directory.listAll()) {
            directory.deleteFile(file);
        }
    }

    private OptionalLong readPosition(Path folder) {
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
