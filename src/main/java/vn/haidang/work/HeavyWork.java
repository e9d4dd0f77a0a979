package vn.haidang.work;

import java.util.EnumMap;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Future;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.jspecify.annotations.Nullable;

/**
 * Does heavy work on threads of its own. Requests run on virtual threads, of which a few busy ones stop all others; here
 * only the work waits, and who asked for it is told when too much waits already or when it takes too long. What is
 * overdue goes on until it ends by itself, and its worker takes nothing else meanwhile: that bounds what hostile work can
 * take from the machine.
 */
public final class HeavyWork {

    private static final ThreadLocal<Boolean> AT_WORK = ThreadLocal.withInitial(() -> false);
    private static final Map<Bench, ExecutorService> BENCHES = benches();

    private HeavyWork() {}

    /**
     * @throws WorkRefused when too much waits, or when it takes longer than the bench allows
     * @throws RuntimeException whatever the work throws
     */
    public static <T extends @Nullable Object> T on(Bench bench, Callable<T> work) {
        return AT_WORK.get() ? here(work) : finished(bench, begun(bench, work));
    }

    /** Work that is part of other heavy work is done at the same bench. */
    private static <T extends @Nullable Object> T here(Callable<T> work) {
        try {
            return work.call();
        } catch (RuntimeException e) {
            throw e;
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
    }

    private static <T extends @Nullable Object> Future<T> begun(Bench bench, Callable<T> work) {
        try {
            return bench(bench).submit(() -> {
                AT_WORK.set(true);
                return work.call();
            });
        } catch (RejectedExecutionException full) {
            throw new WorkRefused(WorkRefused.BUSY, full);
        }
    }

    private static <T extends @Nullable Object> T finished(Bench bench, Future<T> work) {
        try {
            return work.get(bench.limit().toMillis(), TimeUnit.MILLISECONDS);
        } catch (TimeoutException e) {
            work.cancel(true);
            throw new WorkRefused(WorkRefused.TOO_LONG, e);
        } catch (InterruptedException e) {
            work.cancel(true);
            Thread.currentThread().interrupt();
            throw new WorkRefused(WorkRefused.TOO_LONG, e);
        } catch (ExecutionException e) {
            throw unchecked(e);
        }
    }

    /** What the work threw, also a stack that overflowed or a heap that was full: only the work has failed. */
    private static RuntimeException unchecked(ExecutionException failed) {
        return switch (failed.getCause()) {
            case RuntimeException wrong -> wrong;
            case StackOverflowError tooDeep -> new WorkRefused(WorkRefused.TOO_LONG, tooDeep);
            case OutOfMemoryError tooLarge -> new WorkRefused(WorkRefused.TOO_LONG, tooLarge);
            case null, default -> new IllegalStateException(failed);
        };
    }

    private static ExecutorService bench(Bench bench) {
        return java.util.Objects.requireNonNull(BENCHES.get(bench));
    }

    private static Map<Bench, ExecutorService> benches() {
        var benches = new EnumMap<Bench, ExecutorService>(Bench.class);
        for (var bench : Bench.values()) {
            var pool = new ThreadPoolExecutor(
                    bench.workers(),
                    bench.workers(),
                    1,
                    TimeUnit.MINUTES,
                    new ArrayBlockingQueue<>(bench.waiting()),
                    OwnThreads.named(bench.name().toLowerCase(Locale.ROOT) + "-", Thread.MIN_PRIORITY));
            pool.allowCoreThreadTimeOut(true);
            benches.put(bench, pool);
        }
        return benches;
    }
}
