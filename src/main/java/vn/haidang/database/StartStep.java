package vn.haidang.database;

import org.springframework.context.SmartLifecycle;

/**
 * Something that must be done before the first page is served: the web server starts after the last step. Steps run in
 * the order of their phases.
 */
public abstract class StartStep implements SmartLifecycle {

    public static final int ACCOUNTS = 10;
    public static final int CONTENT = 20;
    public static final int INDEX = 30;

    private final int phase;
    private volatile boolean done;

    protected StartStep(int phase) {
        this.phase = phase;
    }

    /** @throws CannotStart with the sentence for the operator */
    protected abstract void run();

    @Override
    public final void start() {
        run();
        done = true;
    }

    @Override
    public void stop() {
        done = false;
    }

    @Override
    public final boolean isRunning() {
        return done;
    }

    @Override
    public final int getPhase() {
        return phase;
    }
}
