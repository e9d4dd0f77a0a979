package vn.haidang.feedback.web;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import com.github.benmanes.caffeine.cache.LoadingCache;
import io.github.bucket4j.Bucket;
import java.time.Duration;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.web.server.ResponseStatusException;
import vn.haidang.feedback.FeedbackSettings;
import vn.haidang.staff.VisitorLine;
import vn.haidang.work.WorkRefused;

/**
 * Slows down who floods a form or guesses secrets: the one throttle of all public forms. Many people of the island share
 * one address, so it is patient; asking the same again within minutes, as after a reload, costs nothing.
 */
@Component
class Throttle {

    private static final Logger log = LoggerFactory.getLogger(Throttle.class);
    private static final int PER_TEN_MINUTES = 40;
    private static final int MAX_VISITORS = 20_000;
    private static final Duration SAME_FOR = Duration.ofMinutes(5);

    /** Files that are looked at at the same time for one line; looking at a picture takes up to half a second. */
    private static final int LOOKED_AT_ONCE = 2;

    private static final Duration TURN = Duration.ofSeconds(20);

    private final LoadingCache<String, Semaphore> turns = Caffeine.newBuilder()
            .maximumSize(MAX_VISITORS)
            .weakValues()
            .build(line -> new Semaphore(LOOKED_AT_ONCE, true));
    private final LoadingCache<String, Bucket> deeds = buckets(PER_TEN_MINUTES, Duration.ofMinutes(10));
    private final LoadingCache<String, Bucket> reports;
    private final Bucket allReports;
    private final Cache<String, Boolean> asked = Caffeine.newBuilder()
            .maximumSize(MAX_VISITORS)
            .expireAfterWrite(SAME_FOR)
            .build();

    Throttle(FeedbackSettings settings) {
        reports = buckets(settings.reportsPerHourAtMost(), Duration.ofHours(1));
        allReports = bucket(settings.reportsPerHourInAll(), Duration.ofHours(1));
    }

    /**
     * @param what is asked for, which the same visitor may ask again
     * @throws ResponseStatusException 429 when this visitor has asked for too many things
     */
    void requireCalm(String deed, String address, String what) {
        var line = deed + " " + VisitorLine.of(address);
        if (asked.asMap().putIfAbsent(line + " " + what, true) == null) {
            requireCalm(deed, address);
        }
    }

    /** @throws ResponseStatusException 429 when this visitor has done it too often */
    void requireCalm(String deed, String address) {
        if (!deeds.get(deed + " " + VisitorLine.of(address)).tryConsume(1)) {
            log.warn("Too many requests: {}", deed);
            throw new ResponseStatusException(HttpStatus.TOO_MANY_REQUESTS);
        }
    }

    /** Whether one more report is read at all; what is read may still be held back as rubbish. */
    boolean admitsReport(String address) {
        var admits = reports.get(VisitorLine.of(address)).tryConsume(1) && allReports.tryConsume(1);
        if (!admits) {
            log.warn("Too many reports");
        }
        return admits;
    }

    /**
     * Looks at files when it is their line's turn: all of them go to one bench, where nobody waits for all that another
     * line has sent.
     *
     * @throws WorkRefused when the turn does not come in time, or whatever the work throws
     */
    <T> T inTurn(String address, Supplier<T> work) {
        var turn = turns.get(VisitorLine.of(address));
        try {
            if (!turn.tryAcquire(TURN.toMillis(), TimeUnit.MILLISECONDS)) {
                throw new WorkRefused(WorkRefused.BUSY);
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new WorkRefused(WorkRefused.BUSY);
        }
        try {
            return work.get();
        } finally {
            turn.release();
        }
    }

    private static LoadingCache<String, Bucket> buckets(int count, Duration time) {
        return Caffeine.newBuilder()
                .maximumSize(MAX_VISITORS)
                .expireAfterAccess(time.multipliedBy(2))
                .build(line -> bucket(count, time));
    }

    private static Bucket bucket(int count, Duration time) {
        return Bucket.builder()
                .addLimit(limit -> limit.capacity(count).refillGreedy(count, time))
                .build();
    }
}
