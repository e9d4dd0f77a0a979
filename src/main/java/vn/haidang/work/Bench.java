package vn.haidang.work;

import java.time.Duration;

/** Where heavy work of one kind is done: how many at once, how many may wait, how long each may take. */
public enum Bench {
    /** Argon2id takes 19 MiB each (see {@code staff.security.Passwords}). */
    PASSWORDS(2, 40, Duration.ofSeconds(10)),
    /** One at a time: a picture may take {@code media.PictureReader.HEAVIEST} in memory. */
    PICTURES(1, 20, Duration.ofSeconds(60)),
    /** Markdown and pasted HTML, as people type. */
    TEXTS(2, 50, Duration.ofSeconds(5)),
    /** PDF. */
    PAPERS(1, 10, Duration.ofSeconds(20));

    private final int workers;
    private final int waiting;
    private final Duration limit;

    Bench(int workers, int waiting, Duration limit) {
        this.workers = workers;
        this.waiting = waiting;
        this.limit = limit;
    }

    int workers() {
        return workers;
    }

    int waiting() {
        return waiting;
    }

    /** With the time that it waits for its turn. */
    Duration limit() {
        return limit;
    }
}
