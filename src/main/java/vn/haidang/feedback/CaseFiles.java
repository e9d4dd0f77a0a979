package vn.haidang.feedback;

import java.time.Clock;
import org.springframework.stereotype.Component;
import vn.haidang.media.HandedInFiles;
import vn.haidang.media.PartialFiles;

/** What is done with handed in files while nobody waits. */
@Component
class CaseFiles {

    private static final int AT_ONCE = 20;

    private final CaseHistory history;
    private final HandedInFiles files;
    private final PartialFiles parts;
    private final Clock clock;

    CaseFiles(CaseHistory history, HandedInFiles files, PartialFiles parts, Clock clock) {
        this.history = history;
        this.files = files;
        this.parts = parts;
        this.clock = clock;
    }

    void lookAfter() {
        history.unscanned(AT_ONCE).forEach(id -> history.scanned(id, files.scanAgain(id)));
        parts.sweep(clock.instant());
    }

    /** Drops files that no case names. */
    void sweep() {
        files.sweep(clock.instant(), history::isFile);
    }
}
