package vn.haidang.feedback;

import jakarta.annotation.security.PermitAll;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import vn.haidang.media.HandedIn;
import vn.haidang.media.HandedInFiles;
import vn.haidang.media.PartialFiles;
import vn.haidang.media.StoredFile;
import vn.haidang.text.WrongInput;
import vn.haidang.work.WorkRefused;

/**
 * Pictures that follow a report in parts, once its text has arrived. Whoever has the receipt may send them; any part may
 * come any number of times.
 */
@Service
@Transactional
public class UploadDesk {

    public static final int LARGEST_PART = 512 * 1024;

    /** A voice note beside them. */
    private static final int MAX_FILES = Supplements.FILES_AT_ONCE + 1;

    /** As long as a phone keeps a report that it could not send. */
    private static final Duration OPEN_FOR = Duration.ofDays(7);

    private final Receipts receipts;
    private final FeedbackCaseRepository repository;
    private final CaseHistory history;
    private final PartialFiles parts;
    private final HandedInFiles files;
    private final Clock clock;

    UploadDesk(
            Receipts receipts,
            FeedbackCaseRepository repository,
            CaseHistory history,
            PartialFiles parts,
            HandedInFiles files,
            Clock clock) {
        this.receipts = receipts;
        this.repository = repository;
        this.history = history;
        this.parts = parts;
        this.files = files;
        this.clock = clock;
    }

    /** Empty for a receipt that does not exist or takes no more files. */
    @PermitAll
    @Transactional(readOnly = true)
    public Optional<Upload> state(String token, String file) {
        return open(token).map(caseId -> state(caseId, id(caseId, file)));
    }

    /**
     * Adds a part; the last one brings the file to its case.
     *
     * @param file as the phone calls it
     * @param from where the part begins; anything but the end of what has come changes nothing
     * @param size of the whole file in bytes
     */
    @PermitAll
    @Transactional(propagation = Propagation.NOT_SUPPORTED) // looking at a picture takes long, and holds no connection
    public Optional<Upload> add(
            String token, String file, String name, boolean voice, long from, long size, byte[] part) {
        return open(token).map(caseId -> {
            var id = id(caseId, file);
            var known = state(caseId, id);
            var largest = voice ? HandedInFiles.MAX_VOICE_SIZE : HandedInFiles.MAX_SIZE;
            if (known.done()) {
                return known;
            }
            if (size > largest || from + part.length > size) {
                return new Upload(known.received(), false, "feedback.error.file.size");
            }
            if (known.received() == 0 && isFull(caseId, voice)) {
                return new Upload(known.received(), false, "feedback.error.file.count");
            }
            if (from != known.received()) {
                return known;
            }
            var noRoom = files.findRoom(sizeOf(caseId) + known.received(), part.length);
            if (!noRoom.isEmpty()) {
                return new Upload(known.received(), false, noRoom);
            }
            var received = parts.add(caseId, id, from, part);
            return received < size ? new Upload(received, false, null) : arrived(caseId, id, name, voice);
        });
    }

    /** Five files and a voice note. */
    private boolean isFull(UUID caseId, boolean voice) {
        var begun = parts.begun(caseId);
        var here = history.files(caseId);
        var notes =
                here.stream().filter(file -> file.type().startsWith("audio/")).count();
        return here.size() + begun >= MAX_FILES || !voice && here.size() - notes + begun >= Supplements.FILES_AT_ONCE;
    }

    private Upload arrived(UUID caseId, UUID id, String name, boolean voice) {
        var file = new HandedIn(name, parts.content(caseId, id), voice);
        try {
            var stored = files.keep(id, file);
            history.attach(caseId, stored);
            return new Upload(file.size(), true, null);
        } catch (WrongInput | WorkRefused refused) {
            files.leaveRoom(file.size());
            return new Upload(0, false, refused.getMessage());
        } finally {
            parts.discard(caseId, id);
        }
    }

    private long sizeOf(UUID caseId) {
        return history.files(caseId).stream().mapToLong(StoredFile::size).sum();
    }

    private Upload state(UUID caseId, UUID id) {
        return history.files(caseId).stream()
                .filter(stored -> stored.id().equals(id))
                .findFirst()
                .map(stored -> new Upload(stored.size(), true, null))
                .orElseGet(() -> new Upload(parts.received(caseId, id), false, null));
    }

    private Optional<UUID> open(String token) {
        return receipts.find(token)
                .map(Receipts.Row::caseId)
                .filter(id -> repository
                        .findById(id)
                        .filter(feedback -> clock.instant()
                                .isBefore(feedback.report().receivedAt().plus(OPEN_FOR)))
                        .isPresent());
    }

    /** The phone names files as it likes; ours follows from the case too, so that no name reaches another case. */
    private static UUID id(UUID caseId, String file) {
        return UUID.nameUUIDFromBytes((caseId + " " + file).getBytes(StandardCharsets.UTF_8));
    }
}
