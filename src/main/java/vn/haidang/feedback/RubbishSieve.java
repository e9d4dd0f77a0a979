package vn.haidang.feedback;

import com.github.benmanes.caffeine.cache.Caffeine;
import com.github.benmanes.caffeine.cache.LoadingCache;
import io.github.bucket4j.Bucket;
import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.Deque;
import java.util.HashSet;
import java.util.Set;
import org.springframework.stereotype.Component;
import vn.haidang.staff.VisitorLine;
import vn.haidang.text.Vietnamese;

/**
 * Sorts out what looks like rubbish: many reports from one line in an hour, or the same words again and again. Nothing is
 * refused: it goes to quarantine, where an officer looks at it, and its sender gets a receipt like everybody else.
 */
@Component
class RubbishSieve {

    private static final int REMEMBERED = 300;
    private static final int MAX_LINES = 20_000;
    private static final int WORDS = 3;
    private static final int SAME_ALLOWED = 3;
    private static final double SAME = .8;

    private final LoadingCache<String, Bucket> withoutProof;
    private final LoadingCache<String, Bucket> withProof;
    private final Deque<Set<Integer>> recent = new ArrayDeque<>();

    RubbishSieve(FeedbackSettings settings) {
        withoutProof = buckets(settings.reportsPerHour());
        withProof = buckets(settings.reportsPerHourWithProof());
    }

    /** Remembers the report, too. */
    boolean holdsBack(Report report, Sender sender) {
        var lines = sender.hasProof() ? withProof : withoutProof;
        var isTooMany = !lines.get(VisitorLine.of(sender.address())).tryConsume(1);
        return isRepeated(report.content()) || isTooMany;
    }

    private synchronized boolean isRepeated(String text) {
        var words = shingles(text);
        var same = recent.stream().filter(earlier -> areSame(earlier, words)).count();
        recent.addLast(words);
        if (recent.size() > REMEMBERED) {
            recent.removeFirst();
        }
        return same >= SAME_ALLOWED;
    }

    private static boolean areSame(Set<Integer> one, Set<Integer> other) {
        var common = one.stream().filter(other::contains).count();
        return common >= SAME * (one.size() + other.size() - common);
    }

    /** Every three words in a row, without marks, capitals and digits, which rubbish likes to vary. */
    private static Set<Integer> shingles(String text) {
        var words = Vietnamese.fold(text).split("[^a-z]+");
        var shingles = new HashSet<Integer>();
        for (var from = 0; from < Math.max(1, words.length - WORDS + 1); from++) {
            shingles.add(Arrays.hashCode(Arrays.copyOfRange(words, from, Math.min(words.length, from + WORDS))));
        }
        return shingles;
    }

    private static LoadingCache<String, Bucket> buckets(int perHour) {
        return Caffeine.newBuilder()
                .maximumSize(MAX_LINES)
                .expireAfterAccess(FeedbackSettings.HOUR)
                .build(line -> Bucket.builder()
                        .addLimit(limit -> limit.capacity(perHour).refillGreedy(perHour, FeedbackSettings.HOUR))
                        .build());
    }
}
