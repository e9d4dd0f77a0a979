package vn.haidang.work;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.net.URL;
import java.net.URLClassLoader;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ThreadFactory;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class HeavyWorkTest {

    @Test
    void itIsDoneOnAThreadOfItsOwnAndInsideOfItInPlace() {
        var outer = HeavyWork.on(
                Bench.PAPERS,
                () -> HeavyWork.on(Bench.PAPERS, () -> Thread.currentThread().getName()));

        assertThat(outer).startsWith("papers-");
    }

    /** The portal in one jar has a class loader of its own, which the system does not know. */
    @Test
    void itFindsTheLibrariesOfWhoeverLoadedThePortal() throws Exception {
        var classes = OwnThreads.class.getProtectionDomain().getCodeSource().getLocation();
        try (var loader = new URLClassLoader(new URL[] {classes}, ClassLoader.getPlatformClassLoader())) {
            var threads = (ThreadFactory) loader.loadClass(OwnThreads.class.getName())
                    .getMethod("named", String.class, int.class)
                    .invoke(null, "there-", Thread.NORM_PRIORITY);

            assertThat(threads.newThread(() -> {}).getContextClassLoader()).isSameAs(loader);
        }
    }

    @Test
    void whatItThrowsIsThrown() {
        assertThatThrownBy(() -> HeavyWork.on(Bench.TEXTS, () -> {
                    throw new IllegalArgumentException("reason.required");
                }))
                .hasMessage("reason.required");
        assertThatThrownBy(() -> HeavyWork.on(Bench.TEXTS, () -> endless(1)))
                .isInstanceOf(WorkRefused.class)
                .hasMessage(WorkRefused.TOO_LONG);
    }

    @Test
    void noMoreThanAFewAtOnceAndTooMuchIsRefusedWithASentence() throws Exception {
        var begun = new CountDownLatch(Bench.PAPERS.workers());
        var gate = new CountDownLatch(1);
        var done = new AtomicInteger();
        var refused = new AtomicInteger();
        Callable<Integer> work = () -> {
            begun.countDown();
            gate.await();
            return done.incrementAndGet();
        };
        var askers = askers(Bench.PAPERS.workers(), work, refused);
        begun.await();
        askers.addAll(askers(40, work, refused));
        while (refused.get() < 40 - Bench.PAPERS.waiting()) {
            Thread.sleep(10);
        }
        gate.countDown();
        for (var asker : askers) {
            asker.join();
        }

        assertThat(done).hasValue(Bench.PAPERS.workers() + Bench.PAPERS.waiting());
    }

    private static List<Thread> askers(int count, Callable<Integer> work, AtomicInteger refused) {
        return Stream.generate(() -> Thread.ofVirtual().start(() -> {
                    try {
                        HeavyWork.on(Bench.PAPERS, work);
                    } catch (WorkRefused e) {
                        assertThat(e.getMessage()).isEqualTo(WorkRefused.BUSY);
                        refused.incrementAndGet();
                    }
                }))
                .limit(count)
                .collect(Collectors.toCollection(ArrayList::new));
    }

    @SuppressWarnings("InfiniteRecursion")
    private static int endless(int depth) {
        return endless(depth + 1) + 1;
    }
}
