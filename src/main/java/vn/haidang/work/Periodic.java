package vn.haidang.work;

import java.util.Objects;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Work that comes round again: whatever goes wrong in one round, there is a next one. */
public final class Periodic implements Runnable {

    private static final Logger log = LoggerFactory.getLogger(Periodic.class);

    private final String name;
    private final Runnable round;
    private String lastFailure = "";

    private Periodic(String name, Runnable round) {
        this.name = name;
        this.round = round;
    }

    /** @param name as the log calls it, for example "writing the search log" */
    public static Runnable work(String name, Runnable round) {
        return new Periodic(name, round);
    }

    /** The same failure in many rounds is told once. */
    @Override
    public void run() {
        try {
            round.run();
            tell("");
        } catch (Throwable failure) {
            if (tell(
                    failure.getClass().getSimpleName() + ": " + Objects.requireNonNullElse(failure.getMessage(), ""))) {
                log.warn("Not done just now: {}", name, failure);
            }
        }
    }

    private synchronized boolean tell(String failure) {
        var isNew = !failure.equals(lastFailure);
        lastFailure = failure;
        return isNew && !failure.isEmpty();
    }
}
