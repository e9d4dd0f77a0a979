package vn.haidang.database;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import net.ttddyy.dsproxy.ExecutionInfo;
import net.ttddyy.dsproxy.QueryInfo;
import net.ttddyy.dsproxy.listener.QueryExecutionListener;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Tells in the log which statements the database takes long for: their words, never the values of people. */
public class SlowStatements implements QueryExecutionListener {

    private static final Logger log = LoggerFactory.getLogger(SlowStatements.class);
    private static final Duration REMEMBERED = Duration.ofHours(1);
    private static final int MOST_REMEMBERED = 1000;
    private static final int LONGEST_SHOWN = 300;
    private static final Pattern BLANKS = Pattern.compile("\\s+");

    private final Duration slow;
    private final Clock clock;
    private final Deque<Instant> seen = new ArrayDeque<>();

    SlowStatements(Duration slow, Clock clock) {
        this.slow = slow;
        this.clock = clock;
    }

    /** How many were slow within the last hour, up to 1,000. */
    public synchronized int lately() {
        forget();
        return seen.size();
    }

    @Override
    public void beforeQuery(ExecutionInfo execution, List<QueryInfo> statements) {
        // only the end tells how long it took
    }

    @Override
    public void afterQuery(ExecutionInfo execution, List<QueryInfo> statements) {
        if (execution.getElapsedTime() >= slow.toMillis()) {
            log.warn("Slow       {} ms: {}", execution.getElapsedTime(), words(statements));
            remember();
        }
    }

    private static String words(List<QueryInfo> statements) {
        var words = BLANKS.matcher(statements.stream().map(QueryInfo::getQuery).collect(Collectors.joining("; ")))
                .replaceAll(" ");
        return words.length() <= LONGEST_SHOWN ? words : words.substring(0, LONGEST_SHOWN) + "…";
    }

    private synchronized void remember() {
        forget();
        if (seen.size() < MOST_REMEMBERED) {
            seen.add(clock.instant());
        }
    }

    private void forget() {
        var oldest = clock.instant().minus(REMEMBERED);
        seen.removeIf(moment -> moment.isBefore(oldest));
    }
}
