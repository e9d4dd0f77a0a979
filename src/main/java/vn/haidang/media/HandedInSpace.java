package vn.haidang.media;

import io.github.bucket4j.Bucket;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/**
 * How many bytes strangers may still hand in: for one report, within an hour, in all, and never the last of the disk.
 * Over it the words of a report are taken all the same.
 */
@Component
class HandedInSpace {

    private static final Logger log = LoggerFactory.getLogger(HandedInSpace.class);

    /** Pictures are drawn smaller and parts swept away, so what is on the disk is counted anew. */
    private static final Duration COUNT_EVERY = Duration.ofHours(1);

    private final MediaSettings settings;
    private final Bucket hour;

    /** Bytes, as last counted and changed since. */
    private long taken;

    private long countedAt = System.nanoTime() - COUNT_EVERY.toNanos();

    HandedInSpace(MediaSettings settings) {
        this.settings = settings;
        var perHour = settings.handedInPerHour().toBytes();
        hour = Bucket.builder()
                .addLimit(limit -> limit.capacity(perHour).refillGreedy(perHour, Duration.ofHours(1)))
                .build();
    }

    /**
     * Sets bytes aside for one file.
     *
     * @param before bytes that the same report has already
     * @return whether there is room; if not, nothing is set aside
     */
    synchronized boolean take(long before, long bytes) {
        var fits = before + bytes <= settings.handedInPerReport().toBytes()
                && all() + bytes <= settings.handedInAll().toBytes()
                && free() - bytes >= settings.keepFree().toBytes()
                && hour.tryConsume(Math.max(1, bytes));
        if (fits) {
            taken += bytes;
        } else {
            log.warn("No room for a file of {} bytes that was handed in: {} in all, {} free", bytes, taken, free());
        }
        return fits;
    }

    synchronized void giveBack(long bytes) {
        taken = Math.max(0, all() - bytes);
    }

    private long all() {
        if (System.nanoTime() - countedAt >= COUNT_EVERY.toNanos()) {
            countedAt = System.nanoTime();
            taken = size(settings.folder()) + size(settings.folder().resolve(PartialFiles.FOLDER));
        }
        return taken;
    }

    private long free() {
        try {
            return Files.getFileStore(Files.createDirectories(settings.folder()))
                    .getUsableSpace();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Of the files in a folder and, one level below, in those of the senders of parts. */
    private static long size(Path folder) {
        if (!Files.isDirectory(folder)) {
            return 0;
        }
        try (var files = Files.find(
                folder, folder.endsWith(PartialFiles.FOLDER) ? 2 : 1, (file, about) -> about.isRegularFile())) {
            return files.mapToLong(file -> file.toFile().length()).sum();
        } catch (IOException | UncheckedIOException movedMeanwhile) {
            log.info("Counted again later: {}", movedMeanwhile.getMessage());
            return 0;
        }
    }
}
