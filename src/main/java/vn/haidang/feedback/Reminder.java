package vn.haidang.feedback;

import java.util.Arrays;
import java.util.Optional;

/** Who hears that time runs out, and when: first whoever handles the case, then the head of the unit, then the leaders. */
enum Reminder {
    OFFICER(50),
    HEAD(80),
    LEADER(100);

    private final int percent;

    Reminder(int percent) {
        this.percent = percent;
    }

    /** The first one that comes after those of {@code percent} have gone out. */
    static Optional<Reminder> after(int percent) {
        return Arrays.stream(values()).filter(it -> it.percent > percent).findFirst();
    }

    int percent() {
        return percent;
    }

    /** Of the time, from 0 to 1. */
    double share() {
        return percent / 100.0;
    }
}
