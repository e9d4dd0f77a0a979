package vn.haidang.media;

import jakarta.annotation.security.PermitAll;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.data.domain.Limit;
import org.springframework.stereotype.Service;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.support.TransactionTemplate;
import vn.haidang.staff.AuditTrail;
import vn.haidang.staff.CurrentStaff;
import vn.haidang.staff.MayFollowContent;
import vn.haidang.staff.MayWriteContent;
import vn.haidang.text.WrongInput;

/**
 * The library: pictures, sound, video and PDF that editors publish, each kept once however often it is handed in.
 * {@link MediaCare} changes what is in it.
 */
@Service
public class MediaItems {

    /** Sorts after every id that can be given. */
    private static final UUID LAST = new UUID(-1, -1);

    private final MediaItemRepository repository;
    private final FileGate gate;
    private final MediaFolder folder;
    private final MediaSettings settings;
    private final AuditTrail audit;
    private final CurrentStaff current;
    private final TransactionTemplate transaction;
    private final Clock clock;

    MediaItems(
            MediaItemRepository repository,
            FileGate gate,
            MediaFolder folder,
            MediaSettings settings,
            AuditTrail audit,
            CurrentStaff current,
            PlatformTransactionManager transactions,
            Clock clock) {
        this.repository = repository;
        this.gate = gate;
        this.folder = folder;
        this.settings = settings;
        this.audit = audit;
        this.current = current;
        transaction = new TransactionTemplate(transactions);
        this.clock = clock;
    }

    /**
     * Looks at a file before anybody describes it; nothing is kept.
     *
     * @return the same content, when the library has it already
     * @throws WrongInput with the message key of why it cannot enter
     */
    @MayWriteContent
    public Optional<MediaItem> look(String name, Path file) {
        return repository.findByKey(gate.checkForLibrary(name, file).key());
    }

    /**
     * Takes a file in; pictures are drawn anew in all their widths, so that place and camera written into them are gone.
     *
     * @return what the library has of this content: the same as before when it was there already
     * @throws WrongInput with the message key of what is wrong with the file or with what is said about it
     */
    @MayWriteContent
    public MediaItem add(String name, Path file, MediaDescription said) {
        var checked = gate.checkForLibrary(name, file);
        return folder.alone(() -> repository.findByKey(checked.key()).orElseGet(() -> take(checked, said)));
    }

    /** A page of the library, newest first. */
    @MayFollowContent
    @Transactional(readOnly = true)
    public List<MediaItem> page(@Nullable MediaKind kind, @Nullable String words, @Nullable UUID before, int count) {
        return repository.findPage(kind, words, before == null ? LAST : before, Limit.of(count));
    }

    @MayFollowContent
    @Transactional(readOnly = true)
    public Optional<MediaItem> withId(UUID id) {
        return repository.findById(id);
    }

    /** Those there are of some keys, in their order, also those that have been closed. */
    @PermitAll
    @Transactional(readOnly = true)
    public List<MediaItem> withKeys(Collection<String> keys) {
        var found =
                repository.findByKeyIn(keys).stream().collect(Collectors.toMap(MediaItem::key, Function.identity()));
        return keys.stream().flatMap(key -> Stream.ofNullable(found.get(key))).toList();
    }

    /** In percent of the quota. */
    @MayFollowContent
    @Transactional(readOnly = true)
    public int share() {
        return (int) (100 * repository.sumSizes() / settings.quota().toBytes());
    }

    private MediaItem take(CheckedFile file, MediaDescription said) {
        var problem = said.problem(file.name());
        if (!problem.isEmpty()) {
            throw new WrongInput(problem);
        }
        if (repository.sumSizes() + sizeOf(file.file()) > settings.quota().toBytes()) {
            throw new WrongInput("media.problem.quota");
        }
        try {
            var kept = folder.keep(file);
            return Objects.requireNonNull(transaction.execute(status -> {
                var item = repository.save(new MediaItem(file, kept, said, current.username(), clock.instant()));
                audit.record("media.added", item.id().toString(), "");
                return item;
            }));
        } catch (DataIntegrityViolationException elsewhere) { // another node took the same content in
            return repository.findByKey(file.key()).orElseThrow(() -> elsewhere);
        } catch (RuntimeException e) {
            folder.discard(file.key());
            throw e;
        }
    }

    private static long sizeOf(Path file) {
        try {
            return Files.size(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
