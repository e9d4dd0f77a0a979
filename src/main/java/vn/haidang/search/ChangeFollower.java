package vn.haidang.search;

import java.io.UncheckedIOException;
import java.time.Duration;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import org.apache.lucene.store.AlreadyClosedException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.DisposableBean;
import org.springframework.stereotype.Component;
import org.springframework.transaction.event.TransactionalEventListener;
import vn.haidang.database.StartStep;
import vn.haidang.pages.PageCache;
import vn.haidang.pages.PublicChange;

/**
 * Brings this node up to the change log: index first, cached pages after it, so that no page is kept that was made from
 * the old index. The last stretch of the log is read again each time, because numbers become visible out of order.
 */
@Component
public class ChangeFollower extends StartStep implements DisposableBean {

    private static final Logger log = LoggerFactory.getLogger(ChangeFollower.class);
    private static final int BATCH = 2000;
    private static final Duration LEARN_EVERY = Duration.ofSeconds(30);
    private static final Duration STOPPING = Duration.ofSeconds(30);

    private final ChangeLog changes;
    private final LuceneIndex index;
    private final SearchSources sources;
    private final Understanding understanding;
    private final SearchLog searches;
    private final PageCache pages;
    private final Duration pollEvery;
    /** Two, so that a change need not wait until a lesson is over. */
    private final ScheduledExecutorService worker = Executors.newScheduledThreadPool(
            2, Thread.ofPlatform().daemon().name("change-log-", 1).factory());

    private final AtomicBoolean woken = new AtomicBoolean();
    private final AtomicBoolean toLearn = new AtomicBoolean(true);
    private final Set<Long> done = new HashSet<>();
    private long position;

    ChangeFollower(
            ChangeLog changes,
            LuceneIndex index,
            SearchSources sources,
            Understanding understanding,
            SearchLog searches,
            PageCache pages,
            SearchSettings settings) {
        super(INDEX);
        this.changes = changes;
        this.index = index;
        this.sources = sources;
        this.understanding = understanding;
        this.searches = searches;
        this.pages = pages;
        this.pollEvery = settings.pollEvery();
    }

    @Override
    protected void run() {
        open();
        understanding.readSynonyms();
        worker.scheduleWithFixedDelay(this::tryToLearn, 0, LEARN_EVERY.toSeconds(), TimeUnit.SECONDS);
        worker.scheduleWithFixedDelay(this::writeLog, 0, 1, TimeUnit.MINUTES);
        worker.scheduleWithFixedDelay(this::poll, pollEvery.toMillis(), pollEvery.toMillis(), TimeUnit.MILLISECONDS);
    }

    /** Commits only wake the reader, once for many; what it does comes from the log alone. */
    @TransactionalEventListener
    void wake(PublicChange change) {
        if (isRunning() && woken.compareAndSet(false, true)) {
            worker.execute(this::poll);
        }
    }

    /** Applies everything committed so far; returns when it can be searched and no stale page is kept. */
    public synchronized void catchUp() {
        var overlap = changes.overlapBefore(position);
        var from = overlap;
        for (var entries = changes.after(from, BATCH); !entries.isEmpty(); entries = changes.after(from, BATCH)) {
            apply(entries.stream()
                    .filter(entry -> !done.contains(entry.number()))
                    .toList());
            from = entries.getLast().number();
        }
        done.removeIf(number -> number <= overlap);
    }

    /** Learns the language anew when something has changed since the last lesson. */
    public void learn() {
        if (toLearn.compareAndSet(true, false)) {
            settle();
            understanding.learn();
        }
    }

    /** Builds the index anew from everything that is public; until it is complete, the old one answers. */
    public synchronized void rebuild() {
        var start = System.nanoTime();
        position = changes.last();
        index.clear();
        sources.forEach(index::put);
        index.commit(position);
        toLearn.set(true);
        log.info("Search     index built: {} entries, {} ms", index.size(), millisSince(start));
    }

    /** Not while the index is being built, since what is only half there would show. */
    private synchronized void settle() {
        index.settle();
    }

    @Override
    public void destroy() throws InterruptedException {
        worker.shutdown();
        if (!worker.awaitTermination(STOPPING.toSeconds(), TimeUnit.SECONDS)) {
            worker.shutdownNow();
        }
    }

    private synchronized void open() {
        var start = System.nanoTime();
        var indexed = index.position();
        if (indexed.isPresent()) {
            position = indexed.getAsLong();
            catchUp();
            log.info("Search     index is there: {} entries, {} ms", index.size(), millisSince(start));
        } else {
            rebuild();
        }
    }

    private void apply(List<ChangeLog.Entry> entries) {
        if (entries.isEmpty()) {
            return;
        }
        entries.stream().map(ChangeLog.Entry::change).distinct().forEach(this::index);
        for (var entry : entries) {
            done.add(entry.number());
            position = Math.max(position, entry.number());
        }
        index.commit(position);
        if (entries.stream().anyMatch(entry -> entry.change().kind().equals(Synonyms.KIND))) {
            understanding.readSynonyms();
        }
        toLearn.set(true);
        pages.clear();
    }

    private void index(PublicChange change) {
        sources.ofKind(change.kind())
                .ifPresent(source -> source.find(change.id())
                        .ifPresentOrElse(index::put, () -> index.remove(change.kind(), change.id())));
    }

    private void tryToLearn() {
        try {
            learn();
        } catch (RuntimeException e) {
            toLearn.set(true);
            log.warn("The language cannot be learnt just now: {}", e.getMessage());
        }
    }

    private void writeLog() {
        try {
            searches.write();
        } catch (RuntimeException e) {
            log.warn("The search log cannot be written just now: {}", e.getMessage());
        }
    }

    private void poll() {
        woken.set(false);
        try {
            catchUp();
        } catch (UncheckedIOException | AlreadyClosedException damaged) {
            heal(damaged);
        } catch (RuntimeException e) {
            log.warn("The change log cannot be followed just now: {}", e.getMessage());
        }
    }

    /** The index can always be thrown away: everything in it is in the database. */
    private synchronized void heal(RuntimeException damaged) {
        if (worker.isShutdown()) {
            return;
        }
        log.warn("The search index is damaged and is built anew ({})", damaged.getMessage());
        index.startAnew();
        rebuild();
    }

    private static long millisSince(long start) {
        return Duration.ofNanos(System.nanoTime() - start).toMillis();
    }
}
