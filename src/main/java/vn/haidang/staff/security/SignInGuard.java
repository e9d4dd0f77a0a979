package vn.haidang.staff.security;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import com.github.benmanes.caffeine.cache.Expiry;
import com.github.benmanes.caffeine.cache.LoadingCache;
import io.github.bucket4j.Bucket;
import java.time.Duration;
import java.util.Objects;
import org.springframework.stereotype.Component;
import vn.haidang.staff.AccountRules;
import vn.haidang.staff.StaffMembers;
import vn.haidang.staff.StaffSettings;

/**
 * Slows down who guesses passwords, without letting strangers lock anybody out: failures close a pair of account and
 * line; an account that is guessed at from everywhere is closed to lines that it does not know, and stays open to those
 * it does. Names that nobody has are treated alike. Each node remembers for itself, until it is restarted.
 */
@Component
class SignInGuard {

    private static final int MOST_REMEMBERED = 50_000;

    /** Failures from everywhere that close an account to lines it does not know. */
    private static final int FAILURES_OF_ALL = 40;

    /** Hashing is heavy work: so many a minute from one line are tried. */
    private static final int TRIES_PER_MINUTE = 30;

    private static final Duration LONGEST_DELAY = Duration.ofSeconds(8);
    private static final int MOST_DOUBLINGS = 10;

    private final StaffMembers members;
    private final AccountRules rules;
    private final Duration firstDelay;
    private final Cache<String, Integer> pairs;
    private final Cache<String, Integer> accounts;
    private final Cache<String, Integer> lines;
    private final LoadingCache<String, Bucket> tries;

    SignInGuard(StaffMembers members, AccountRules rules, StaffSettings settings) {
        this.members = members;
        this.rules = rules;
        firstDelay = settings.firstDelay();
        pairs = failures();
        accounts = failures();
        lines = failures();
        tries = Caffeine.newBuilder()
                .maximumSize(MOST_REMEMBERED)
                .expireAfterAccess(Duration.ofMinutes(2))
                .build(line -> Bucket.builder()
                        .addLimit(limit ->
                                limit.capacity(TRIES_PER_MINUTE).refillGreedy(TRIES_PER_MINUTE, Duration.ofMinutes(1)))
                        .build());
    }

    /** Whether a sign-in is tried at all. It counts as a failure until it has succeeded, so that many at once are few. */
    boolean admits(String username, String line) {
        var pair = pair(username, line);
        if (!tries.get(line).tryConsume(1)
                || count(pairs, pair) >= rules.failuresAllowed()
                || more(pairs, pair) > rules.failuresAllowed()) {
            return false;
        }
        return count(accounts, username) < FAILURES_OF_ALL || members.isKnownLine(username, line);
    }

    /** @return how long the answer waits */
    Duration failed(String username, String line) {
        more(accounts, username);
        var failures = more(lines, line);
        var delay = firstDelay.multipliedBy(1L << Math.min(failures - 1, MOST_DOUBLINGS));
        return delay.compareTo(LONGEST_DELAY) < 0 ? delay : LONGEST_DELAY;
    }

    void succeeded(String username, String line) {
        pairs.invalidate(pair(username, line));
        lines.invalidate(line);
    }

    private static int count(Cache<String, Integer> failures, String whose) {
        return Objects.requireNonNullElse(failures.getIfPresent(whose), 0);
    }

    private static int more(Cache<String, Integer> failures, String whose) {
        return Objects.requireNonNull(failures.asMap().merge(whose, 1, Integer::sum));
    }

    private static String pair(String username, String line) {
        return username + " " + line;
    }

    /** From the last failure on, as long as the rule of today says. */
    private Cache<String, Integer> failures() {
        return Caffeine.newBuilder()
                .maximumSize(MOST_REMEMBERED)
                .expireAfter(Expiry.<String, Integer>writing((whose, count) -> rules.closedFor()))
                .build();
    }
}
