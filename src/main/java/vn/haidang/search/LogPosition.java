package vn.haidang.search;

import java.util.Arrays;
import java.util.Optional;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * How far the change log has been followed.
 *
 * @param number of the last entry that was seen
 * @param awaited lower numbers that have not been seen: of transactions that took theirs before and had not ended, or
 *     that were rolled back
 * @param mark what the last entry was, so that the log of a database that was restored is not taken for this one
 */
record LogPosition(long number, TreeSet<Long> awaited, String mark) {

    /** So many at most are waited for, the newest ones. */
    static final int MOST_AWAITED = 1_000;

    LogPosition {
        awaited = new TreeSet<>(awaited);
        while (awaited.size() > MOST_AWAITED) {
            awaited.pollFirst();
        }
    }

    static LogPosition at(long number) {
        return new LogPosition(number, new TreeSet<>(), "");
    }

    static Optional<LogPosition> of(@Nullable String number, @Nullable String awaited, @Nullable String mark) {
        if (number == null || awaited == null || mark == null) {
            return Optional.empty();
        }
        var numbers = Arrays.stream(awaited.split(",", -1))
                .filter(word -> !word.isEmpty())
                .map(Long::valueOf)
                .collect(Collectors.toCollection(TreeSet::new));
        return Optional.of(new LogPosition(Long.parseLong(number), numbers, mark));
    }

    /** After an entry was seen: those that were passed over are awaited from now on. */
    LogPosition with(long seen) {
        var rest = new TreeSet<>(awaited);
        rest.remove(seen);
        for (var passed = Math.max(number + 1, seen - MOST_AWAITED); passed < seen; passed++) {
            rest.add(passed);
        }
        return new LogPosition(Math.max(number, seen), rest, mark);
    }

    LogPosition marked(String what) {
        return new LogPosition(number, awaited, what);
    }

    String awaitedWords() {
        return awaited.stream().map(String::valueOf).collect(Collectors.joining(","));
    }
}
