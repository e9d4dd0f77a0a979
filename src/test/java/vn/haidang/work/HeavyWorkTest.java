package vn.haidang.work;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;

class HeavyWorkTest {

    @Test
    void itIsDoneOnAThreadOfItsOwnAndInsideOfItInPlace() {
        var outer = HeavyWork.on(
                Bench.PAPERS,
                () -> HeavyWork.on(Bench.PAPERS, () -> Thread.currentThread().getName()));

        assertThat(outer).startsWith("papers-");
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
        var gate = new CountDownLatch(1);
        var done = new AtomicInteger();
        var refused = new AtomicInteger();
        var askers = new ArrayList<Thread>();
        for (var asker = 0; asker < 40; asker++) {
            askers.add(Thread.ofVirtual().start(() -> {
                try {
                    HeavyWork.on(Bench.PAPERS, () -> {
                        gate.await();
                        return done.incrementAndGet();
                    });
                } catch (WorkRefused e) {
                    assertThat(e.getMessage()).isEqualTo(WorkRefused.BUSY);
                    refused.incrementAndGet();
                }
            }));
        }
        while (refused.get() < 40 - Bench.PAPERS.workers() - Bench.PAPERS.waiting()) {
            Thread.sleep(10);
        }
        gate.countDown();
        for (var asker : askers) {
            asker.join();
        }

        assertThat(done).hasValue(Bench.PAPERS.workers() + Bench.PAPERS.waiting());
    }

    @SuppressWarnings("InfiniteRecursion")
    private static int endless(int depth) {
        return endless(depth + 1) + 1;
    }
}
