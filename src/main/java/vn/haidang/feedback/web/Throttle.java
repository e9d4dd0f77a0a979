package vn.haidang.feedback.web;

import com.github.benmanes.caffeine.cache.Caffeine;
import com.github.benmanes.caffeine.cache.LoadingCache;
import io.github.bucket4j.Bucket;
import java.time.Duration;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.web.server.ResponseStatusException;

/** Slows down who floods the form or guesses secrets. Many people of the island share one address, so it is patient. */
@Component
class Throttle {

    private static final Logger log = LoggerFactory.getLogger(Throttle.class);
    private static final int PER_TEN_MINUTES = 40;
    private static final int MAX_VISITORS = 20_000;

    private final LoadingCache<String, Bucket> buckets = Caffeine.newBuilder()
            .maximumSize(MAX_VISITORS)
            .expireAfterAccess(Duration.ofMinutes(30))
            .build(who -> Bucket.builder()
                    .addLimit(limit ->
                            limit.capacity(PER_TEN_MINUTES).refillGreedy(PER_TEN_MINUTES, Duration.ofMinutes(10)))
                    .build());

    /** @throws ResponseStatusException 429 when this visitor has done it too often */
    void requireCalm(String deed, String visitor) {
        if (!buckets.get(deed + " " + visitor).tryConsume(1)) {
            log.warn("Too many requests: {}", deed);
            throw new ResponseStatusException(HttpStatus.TOO_MANY_REQUESTS);
        }
    }
}
