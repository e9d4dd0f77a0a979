package vn.haidang.pages;

import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;

/** One request renders a page; others that want the same page wait until it is there. */
final class PageTurn {

    private static final Duration PATIENCE = Duration.ofSeconds(3);

    private final CountDownLatch over = new CountDownLatch(1);

    void end() {
        over.countDown();
    }

    /** @return false for one that takes so long that whoever waits had better do it too */
    boolean isOverSoon() {
        try {
            return over.await(PATIENCE.toMillis(), TimeUnit.MILLISECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }
}
