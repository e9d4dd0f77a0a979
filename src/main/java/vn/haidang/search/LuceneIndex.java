package vn.haidang.search;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
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
import org.springframework.util.FileSystemUtils;

/**
 * This node's index on the local disk. It can always be thrown away: one that is missing, damaged or of another schema starts empty, and
 * {@link #position()} says so. A new one is built beside it and takes its place when it is complete.
 */
@Component
class LuceneIndex implements DisposableBean {

    private static final Logger log = LoggerFactory.getLogger(LuceneIndex.class);
    private static final String SCHEMA = "schema";
    private static final String POSITION = "change";
    private static final String AWAITED = "awaited";
    private static final String MARK = "mark";
    private static final int FEW = 3;
    private static final Similarities SIMILARITIES = new Similarities();

    private final IndexFolders folders;
    private volatile Opened opened;
    private volatile boolean damaged;

    LuceneIndex(SearchSettings settings) {
        folders = new IndexFolders(settings.folder());
        try {
            opened = openCurrent();
        } catch (IOException e) {
            throw new UncheckedIOException("The search index in " + settings.folder() + " cannot be opened", e);
        }
    }

    /** Up to where the change log was followed when it was opened; empty for an index that must be built. */
    Optional<LogPosition> position() {
        return opened.position;
    }

    /** Whether everything that is public can be found; not while a damaged index waits for the next one. */
    boolean isWhole() {
        return !damaged;
    }

    /** Something outside tells that the files cannot be trusted. */
    void suspect() {
        damaged = true;
    }

    /**
     * Builds an index anew beside the one that answers, and puts it in its place.
     *
     * @param position to which the entries are true
     * @param entries hands over everything that is public
     * @throws UncheckedIOException when it could not be built; the old one goes on
     */
    void replace(LogPosition position, Consumer<Consumer<SearchEntry>> entries) {
        try {
            var next = create();
            try {
                entries.accept(entry -> put(next.writer, entry));
                commit(next, position);
            } catch (RuntimeException | IOException | Error failure) {
                next.abandon();
                FileSystemUtils.deleteRecursively(next.folder);
                throw failure;
            }
            var before = opened;
            opened = next;
            damaged = false;
            before.abandon();
            folders.tidy(opened.folder);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    void put(SearchEntry entry) {
        put(opened.writer, entry);
    }

    void remove(String kind, String id) {
        try {
            opened.writer.deleteDocuments(new Term(Fields.KEY, Fields.key(kind, id)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Makes everything put so far durable and visible, and remembers how far the change log has been followed. */
    void commit(LogPosition position) {
        try {
            commit(opened, position);
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

    /** @throws UncheckedIOException when the files cannot be read, from when on the index is known to be damaged */
    <T> T search(Search<T> search) {
        try {
            return read(search);
        } catch (AlreadyClosedException replaced) {
            return searchAgain(search);
        } catch (IOException e) {
            damaged = true;
            throw new UncheckedIOException(e);
        } catch (InternalError | IndexOutOfBoundsException unreadable) {
            // a file that grew shorter under a reader that has it in memory, or that says something else than before
            damaged = true;
            throw new UncheckedIOException(new IOException("The search index cannot be read", unreadable));
        }
    }

    @Override
    public void destroy() throws IOException {
        opened.close();
    }

    /** The new index took the place of the one that was just being asked. */
    private <T> T searchAgain(Search<T> search) {
        try {
            return read(search);
        } catch (AlreadyClosedException | IOException e) {
            damaged = true;
            throw new UncheckedIOException(new IOException("The search index cannot be read", e));
        }
    }

    private <T> T read(Search<T> search) throws IOException {
        var searchers = opened.searchers;
        var searcher = searchers.acquire();
        try {
            return search.in(searcher);
        } finally {
            searchers.release(searcher);
        }
    }

    private static void put(IndexWriter writer, SearchEntry entry) {
        try {
            var key = new Term(Fields.KEY, Fields.key(entry.kind(), entry.id()));
            writer.updateDocument(key, IndexDocuments.FACETS.build(IndexDocuments.document(entry)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void commit(Opened index, LogPosition position) throws IOException {
        var data = Map.of(
                SCHEMA, IndexDocuments.SCHEMA,
                POSITION, Long.toString(position.number()),
                AWAITED, position.awaitedWords(),
                MARK, position.mark());
        index.writer.setLiveCommitData(data.entrySet());
        index.writer.commit();
        index.searchers.maybeRefreshBlocking();
        folders.point(index.folder);
    }

    private Opened openCurrent() throws IOException {
        var folder = folders.current();
        if (folder.isPresent()) {
            var directory = FSDirectory.open(folder.get());
            var position = readPosition(directory);
            if (position.isPresent()) {
                return open(folder.get(), directory, OpenMode.APPEND, position);
            }
            directory.close();
        }
        return create();
    }

    private Opened create() throws IOException {
        var folder = folders.create();
        return open(folder, FSDirectory.open(folder), OpenMode.CREATE, Optional.empty());
    }

    private static Opened open(Path folder, FSDirectory directory, OpenMode mode, Optional<LogPosition> position)
            throws IOException {
        var configuration = new IndexWriterConfig(IndexDocuments.analyzer())
                .setOpenMode(mode)
                .setSimilarity(SIMILARITIES)
                .setCommitOnClose(false);
        var writer = new IndexWriter(directory, configuration);
        var searchers = new SearcherManager(writer, true, true, new TunedSearchers());
        return new Opened(folder, directory, writer, searchers, position);
    }

    private Optional<LogPosition> readPosition(FSDirectory directory) {
        try {
            if (!DirectoryReader.indexExists(directory)) {
                return Optional.empty();
            }
            try (var reader = DirectoryReader.open(directory)) {
                for (var leaf : reader.leaves()) {
                    leaf.reader().checkIntegrity();
                }
                var data = reader.getIndexCommit().getUserData();
                return IndexDocuments.SCHEMA.equals(data.get(SCHEMA))
                        ? LogPosition.of(data.get(POSITION), data.get(AWAITED), data.get(MARK))
                        : Optional.empty();
            }
        } catch (IOException | IllegalArgumentException damage) {
            log.warn(
                    "The search index in {} is damaged and will be built anew ({})",
                    directory.getDirectory(),
                    damage.getMessage());
            return Optional.empty();
        }
    }

    private record Opened(
            Path folder,
            FSDirectory directory,
            IndexWriter writer,
            SearcherManager searchers,
            Optional<LogPosition> position) {

        void close() throws IOException {
            searchers.close();
            writer.close();
            directory.close();
        }

        /** Its files go anyway. */
        void abandon() {
            try (directory;
                    searchers) {
                writer.rollback();
            } catch (IOException | AlreadyClosedException lost) {
                log.info("An index was left behind ({})", lost.getMessage());
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
