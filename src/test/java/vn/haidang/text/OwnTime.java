package vn.haidang.text;

import java.lang.management.ManagementFactory;
import java.time.Duration;

/** How long work took the processor, whatever else the machine was doing. */
final class OwnTime {

    private OwnTime() {}

    static Duration of(Runnable work) {
        var threads = ManagementFactory.getThreadMXBean();
        var start = threads.getCurrentThreadCpuTime();
        work.run();
        return Duration.ofNanos(threads.getCurrentThreadCpuTime() - start);
    }
}
