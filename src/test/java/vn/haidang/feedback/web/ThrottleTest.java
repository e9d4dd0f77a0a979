package vn.haidang.feedback.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.time.Period;
import java.util.Set;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.springframework.web.server.ResponseStatusException;
import vn.haidang.feedback.FeedbackSettings;

class ThrottleTest {

    private final Throttle throttle = new Throttle(new FeedbackSettings(
            Path.of("target"),
            Set.of(),
            Period.ofYears(5),
            Period.ofYears(1),
            Period.ofDays(90),
            20,
            30,
            60,
            300,
            500));

    @Test
    void askingTheSameAgainCostsNothing() {
        for (var time = 0; time < 200; time++) {
            throttle.requireCalm("look-up", "203.0.113.7", "LS26-7K3M");
        }
    }

    @Test
    void fortyDifferentThingsAreEnoughForTenMinutesAlsoFromManyAddressesOfOneHousehold() {
        for (var number = 0; number < 40; number++) {
            throttle.requireCalm("look-up", "2001:db8::" + Integer.toHexString(number), "LS26-" + number);
        }

        assertThatThrownBy(() -> throttle.requireCalm("look-up", "2001:db8::ffff", "LS26-99"))
                .isInstanceOf(ResponseStatusException.class);
        throttle.requireCalm("secret", "2001:db8::ffff", "another deed");
        throttle.requireCalm("look-up", "2001:db8:0:1::1", "another household");
    }

    @Test
    void nobodyWaitsForWhatAnotherLineHasSent() throws Exception {
        var holds = new CountDownLatch(2);
        var leave = new CountDownLatch(1);
        var third = new CountDownLatch(1);
        try (var senders = Executors.newVirtualThreadPerTaskExecutor()) {
            for (var count = 0; count < 2; count++) {
                senders.submit(() -> throttle.inTurn("203.0.113.7", () -> {
                    holds.countDown();
                    return awaited(leave);
                }));
            }
            holds.await();
            var waiting = senders.submit(() -> throttle.inTurn("203.0.113.7", () -> {
                third.countDown();
                return true;
            }));

            assertThat(throttle.<Boolean>inTurn("203.0.113.8", () -> true)).isTrue();
            assertThat(third.await(200, TimeUnit.MILLISECONDS)).isFalse();

            leave.countDown();
            assertThat(waiting.get(10, TimeUnit.SECONDS)).isTrue();
        }
    }

    private static boolean awaited(CountDownLatch latch) {
        try {
            return latch.await(10, TimeUnit.SECONDS);
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    @Test
    void reportsHaveABoundForEachLineAndOneForAll() {
        for (var number = 0; number < 300; number++) {
            assertThat(throttle.admitsReport("203.0.113.7")).isTrue();
        }
        assertThat(throttle.admitsReport("203.0.113.7")).isFalse();
        for (var number = 0; number < 200; number++) {
            assertThat(throttle.admitsReport("203.0.113." + (number % 100 + 100)))
                    .isTrue();
        }
        assertThat(throttle.admitsReport("198.51.100.1")).isFalse();
    }
}
