package vn.haidang.feedback.admin;

import com.vaadin.flow.shared.Registration;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.springframework.beans.factory.DisposableBean;
import org.springframework.stereotype.Component;
import vn.haidang.feedback.FeedbackCases;
import vn.haidang.staff.CurrentStaff;
import vn.haidang.work.Periodic;

/** Rings when any case has moved, on whatever node; asks the database only while a screen listens. */
@Component
class QueueBell implements DisposableBean {

    private static final int SECONDS = 4;

    private final FeedbackCases cases;
    private final CurrentStaff current;
    private final Set<Runnable> listeners = ConcurrentHashMap.newKeySet();
    private final ScheduledExecutorService worker = Executors.newSingleThreadScheduledExecutor(
            Thread.ofPlatform().daemon().name("queue-bell").factory());
    private volatile long heard;

    QueueBell(FeedbackCases cases, CurrentStaff current) {
        this.cases = cases;
        this.current = current;
        worker.scheduleWithFixedDelay(
                Periodic.work("telling screens of moved cases", this::ask), SECONDS, SECONDS, TimeUnit.SECONDS);
    }

    /** @param listener called from another thread */
    Registration listen(Runnable listener) {
        return Registration.addAndRemove(listeners, listener);
    }

    @Override
    public void destroy() {
        worker.shutdownNow();
    }

    private void ask() {
        if (!listeners.isEmpty()) {
            current.asSystem("queue", this::ring);
        }
    }

    private void ring() {
        var last = cases.lastStep();
        if (last != heard) {
            heard = last;
            listeners.forEach(Runnable::run);
        }
    }
}
