package vn.haidang.search;

import java.io.UncheckedIOException;
import java.time.Duration;
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
import vn.haidang.work.Periodic;

/**
 * Brings this node up to the change log: index first, cached pages after it, so that no page is kept that was made from
 * the old index. Numbers that were passed over are looked for again, however long their transactions take.
 */
@Component
public class ChangeFollower extends StartStep implements DisposableBean {

    private static final Logger log = LoggerFactory.getLogger(ChangeFollower.class);
    private static final int BATCH = 2000;
    private static final Duration LEARN_EVERY = Duration.ofSeconds(30);
    private static final Duration HEAL_EVERY = Duration.ofSeconds(20);
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

    private final Runnable polling = Periodic.work("following the change log", this::poll);
    private final AtomicBoolean woken = new AtomicBoolean();
    private final AtomicBoolean toLearn = new AtomicBoolean(true);
    private LogPosition position = LogPosition.at(0);
    private long triedToHeal;

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
        worker.scheduleWithFixedDelay(
                Periodic.work("learning the language", this::tryToLearn), 0, LEARN_EVERY.toSeconds(), TimeUnit.SECONDS);
        worker.scheduleWithFixedDelay(Periodic.work("writing the search log", searches::write), 0, 1, TimeUnit.MINUTES);
        worker.scheduleWithFixedDelay(polling, pollEvery.toMillis(), pollEvery.toMillis(), TimeUnit.MILLISECONDS);
    }

    /** Commits only wake the reader, once for many; what it does comes from the log alone. */
    @TransactionalEventListener
    void wake(PublicChange change) {
        if (isRunning() && woken.compareAndSet(false, true)) {
            worker.execute(polling);
        }
    }

    /** Applies everything committed so far; returns when it can be searched and no stale page is kept. */
    public synchronized void catchUp() {
        apply(changes.among(position.awaited()));
        for (var entries = changes.after(position.number(), BATCH);
                !entries.isEmpty();
                entries = changes.after(position.number(), BATCH)) {
            apply(entries);
        }
    }

    /** Numbers of the log that were passed over and may still come. */
    synchronized Set<Long> awaited() {
        return Set.copyOf(position.awaited());
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
        var from = changes.end();
        index.replace(from, sources::forEach);
        position = from;
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
        if (indexed.filter(it -> it.mark().equals(changes.mark(it.number()))).isPresent()) {
            position = indexed.get();
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
            position = position.with(entry.number());
        }
        position = position.marked(changes.mark(position.number()));
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
            throw e;
        }
    }

    private void poll() {
        woken.set(false);
        if (!index.isWhole()) {
            heal();
            return;
        }
        try {
            catchUp();
        } catch (UncheckedIOException | AlreadyClosedException damage) {
            log.warn("The search index is damaged and is built anew ({})", damage.getMessage());
            index.suspect();
            heal();
        }
    }

    /** The index can always be thrown away: everything in it is in the database. Until there is room for it, the old one answers. */
    private synchronized void heal() {
        if (worker.isShutdown() || triedToHeal > 0 && millisSince(triedToHeal) < HEAL_EVERY.toMillis()) {
            return;
        }
        triedToHeal = System.nanoTime();
        rebuild();
        pages.clear();
        triedToHeal = 0;
    }

    private static long millisSince(long start) {
        return Duration.ofNanos(System.nanoTime() - start).toMillis();
    }
}
