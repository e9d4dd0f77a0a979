package vn.haidang.media;

import jakarta.annotation.security.PermitAll;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Service;
import vn.haidang.staff.MaySeeCases;
import vn.haidang.staff.OnlyThePortal;
import vn.haidang.text.WrongInput;

/** Files that citizens attach. What a file is, its content decides, not its name. */
@Service
public class HandedInFiles {

    public static final long MAX_SIZE = 10L * 1024 * 1024;
    public static final long MAX_VOICE_SIZE = 5L * 1024 * 1024;

    private static final Logger log = LoggerFactory.getLogger(HandedInFiles.class);
    private static final String DRAFT = ".part";
    private static final Pattern ID = Pattern.compile("[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}(?:\\.part)?");
    private static final String FULL = "feedback.error.file.full";

    private final Path folder;
    private final FileGate gate;
    private final HandedInSpace space;
    private final Duration keepOrphans;

    HandedInFiles(MediaSettings settings, FileGate gate, HandedInSpace space) {
        this.folder = settings.folder();
        this.gate = gate;
        this.space = space;
        this.keepOrphans = settings.keepOrphans();
    }

    /** The message key of what is wrong with a file; empty when it can be kept. */
    @PermitAll
    public String findProblem(HandedIn file) {
        try {
            gate.check(file.name(), file.file(), door(file));
            return "";
        } catch (FileRefused e) {
            return String.valueOf(e.getMessage());
        }
    }

    /**
     * Sets room aside for files, which are then kept: for those that fit, in their order.
     *
     * @param before bytes that the same report has already
     * @return those that fit
     */
    @PermitAll
    public List<HandedIn> fitting(long before, List<HandedIn> files) {
        var fitting = new ArrayList<HandedIn>();
        var size = before;
        for (var file : files) {
            if (space.take(size, file.size())) {
                size += file.size();
                fitting.add(file);
            }
        }
        return fitting;
    }

    /**
     * The same for a file that comes in parts, before its first one.
     *
     * @return the message key of why there is no room; empty when it has been set aside
     */
    @PermitAll
    public String findRoom(long before, long bytes) {
        return space.take(before, bytes) ? "" : FULL;
    }

    /** Gives room back that was set aside and not used. */
    @PermitAll
    public void leaveRoom(long bytes) {
        space.giveBack(bytes);
    }

    /**
     * Keeps a file that has no problem; pictures are drawn anew, so that place and camera written into them are gone.
     *
     * @throws WrongInput with the message key of what is wrong with it
     */
    @PermitAll
    public StoredFile keep(HandedIn file) {
        return keep(UUID.randomUUID(), file);
    }

    /** The same under an id that is known before; a file that is there already is written over. */
    @PermitAll
    public StoredFile keep(UUID id, HandedIn file) {
        var type = gate.checkUndrawn(file.name(), file.file(), door(file));
        var kept = folder.resolve(id.toString());
        var draft = folder.resolve(id + DRAFT);
        try {
            Files.createDirectories(folder);
            var keptType = type.startsWith("image/")
                    ? FileGate.drawn(door(file), () -> Pictures.redraw(file.file(), type, draft))
                    : copied(file.file(), draft, type);
            Files.move(draft, kept, StandardCopyOption.REPLACE_EXISTING);
            return new StoredFile(id, file.name(), keptType, Files.size(kept), gate.scan(file.file()));
        } catch (IOException e) {
            throw new UncheckedIOException("A file could not be kept in " + folder, e);
        } finally {
            deleteQuietly(draft);
        }
    }

    private static void deleteQuietly(Path draft) {
        try {
            Files.deleteIfExists(draft);
        } catch (IOException e) {
            log.warn("What was drawn in vain stays in {}", draft);
        }
    }

    private static String copied(Path file, Path kept, String type) throws IOException {
        Files.copy(file, kept, StandardCopyOption.REPLACE_EXISTING);
        return type;
    }

    private static Door door(HandedIn file) {
        return file.voice() ? Door.VOICE : Door.REPORT;
    }

    /** Asks the scanner again about a file that it has not seen. */
    @OnlyThePortal
    public Scan scanAgain(UUID id) {
        return gate.scan(folder.resolve(id.toString()));
    }

    /** For the case officer's eyes. */
    @MaySeeCases
    public Path content(UUID id) {
        return existing(id);
    }

    /** For whoever handed it in, and has shown so. */
    @PermitAll
    public Path ownContent(UUID id) {
        return existing(id);
    }

    /** @throws UncheckedIOException when it is gone */
    private Path existing(UUID id) {
        var file = folder.resolve(id.toString());
        if (!Files.isReadable(file)) {
            throw new UncheckedIOException(new NoSuchFileException(file.toString()));
        }
        return file;
    }

    /** Takes back what a failed transaction kept. */
    @PermitAll
    public void discard(StoredFile file) {
        discard(file.id());
    }

    @PermitAll
    public void discard(UUID id) {
        try {
            var file = folder.resolve(id.toString());
            var size = Files.exists(file) ? Files.size(file) : 0;
            Files.deleteIfExists(file);
            space.giveBack(size);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /**
     * Drops what a crash between the file and its report has left.
     *
     * @param isNamed whether a report names the file of this id
     */
    @OnlyThePortal
    public void sweep(Instant now, Predicate<UUID> isNamed) {
        if (!Files.isDirectory(folder)) {
            return;
        }
        try (var all = Files.newDirectoryStream(folder, file -> isOld(file, now))) {
            for (var file : all) {
                var name = file.getFileName().toString();
                if (name.endsWith(DRAFT)) {
                    Files.deleteIfExists(file);
                } else if (!isNamed.test(UUID.fromString(name))) {
                    discard(UUID.fromString(name));
                    log.info("Files      {} belonged to no report and is gone", name);
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private boolean isOld(Path file, Instant now) throws IOException {
        return ID.matcher(file.getFileName().toString()).matches()
                && Files.isRegularFile(file)
                && Files.getLastModifiedTime(file).toInstant().isBefore(now.minus(keepOrphans));
    }
}
