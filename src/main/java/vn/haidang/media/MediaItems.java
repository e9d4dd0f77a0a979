package vn.haidang.media;

import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.data.domain.Limit;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;
import vn.haidang.pages.PublicChange;
import vn.haidang.staff.AuditTrail;
import vn.haidang.staff.CurrentStaff;
import vn.haidang.staff.Roles;

/** The library: pictures, sound, video and PDF that editors publish, each kept once however often it is handed in. */
@Service
@Transactional
public class MediaItems {

    static final String KIND = "media";

    /** Sorts after every id that can be given. */
    private static final UUID LAST = new UUID(-1, -1);

    private final MediaItemRepository repository;
    private final FileGate gate;
    private final MediaFolder folder;
    private final MediaSettings settings;
    private final ObjectProvider<MediaUser> users;
    private final AuditTrail audit;
    private final CurrentStaff current;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    MediaItems(
            MediaItemRepository repository,
            FileGate gate,
            MediaFolder folder,
            MediaSettings settings,
            ObjectProvider<MediaUser> users,
            AuditTrail audit,
            CurrentStaff current,
            ApplicationEventPublisher events,
            Clock clock) {
        this.repository = repository;
        this.gate = gate;
        this.folder = folder;
        this.settings = settings;
        this.users = users;
        this.audit = audit;
        this.current = current;
        this.events = events;
        this.clock = clock;
    }

    /**
     * Looks at a file before anybody describes it; nothing is kept.
     *
     * @return the same content, when the library has it already
     * @throws IllegalArgumentException with the message key of why it cannot enter
     */
    @RolesAllowed({Roles.CONTRIBUTOR, Roles.EDITOR})
    @Transactional(readOnly = true)
    public Optional<MediaItem> look(String name, Path file) {
        return repository.findByKey(gate.check(name, file).key());
    }

    /**
     * Takes a file in; pictures are drawn anew in all their widths, so that place and camera written into them are gone.
     *
     * @return what the library has of this content: the same as before when it was there already
     * @throws IllegalArgumentException with the message key of what is wrong with the file or with what is said about it
     */
    @RolesAllowed({Roles.CONTRIBUTOR, Roles.EDITOR})
    public MediaItem add(String name, Path file, MediaDescription said) {
        var checked = gate.check(name, file);
        return repository.findByKey(checked.key()).orElseGet(() -> take(checked, said));
    }

    /** A page of the library, newest first. */
    @RolesAllowed({Roles.CONTRIBUTOR, Roles.EDITOR, Roles.APPROVER, Roles.LEADER})
    @Transactional(readOnly = true)
    public List<MediaItem> page(@Nullable MediaKind kind, @Nullable String words, @Nullable UUID before, int count) {
        return repository.findPage(kind, words, before == null ? LAST : before, Limit.of(count));
    }

    @RolesAllowed({Roles.CONTRIBUTOR, Roles.EDITOR, Roles.APPROVER, Roles.LEADER})
    @Transactional(readOnly = true)
    public Optional<MediaItem> withId(UUID id) {
        return repository.findById(id);
    }

    /** Those there are of some keys, in their order. */
    @PermitAll
    @Transactional(readOnly = true)
    public List<MediaItem> withKeys(Collection<String> keys) {
        var found =
                repository.findByKeyIn(keys).stream().collect(Collectors.toMap(MediaItem::key, Function.identity()));
        return keys.stream().flatMap(key -> Stream.ofNullable(found.get(key))).toList();
    }

    /** @throws IllegalArgumentException with the message key of what is wrong with the words */
    @RolesAllowed(Roles.EDITOR)
    public void describe(SeenItem seen, MediaDescription said) {
        var item = item(seen);
        var before = item.description();
        item.describe(said);
        audit.record("media.described", seen.id().toString(), "%s → %s".formatted(before, said));
        tell(seen.id());
    }

    /** Says what every crop of a picture must keep. */
    @RolesAllowed(Roles.EDITOR)
    public void focus(SeenItem seen, Focus focus) {
        var item = item(seen);
        if (item.kind() != MediaKind.PICTURE) {
            throw new IllegalStateException("Only a picture has a focus");
        }
        item.focus(focus, folder.focus(item.key(), focus));
        changed("media.focused", seen.id());
    }

    /**
     * Says which picture stands in the place of a video until it is played.
     *
     * @param key of a picture of the library; null for none
     */
    @RolesAllowed(Roles.EDITOR)
    public void show(SeenItem seen, @Nullable String key) {
        var isPicture = key == null
                || repository
                        .findByKey(key)
                        .filter(it -> it.kind() == MediaKind.PICTURE)
                        .isPresent();
        if (!isPicture) {
            throw new IllegalArgumentException("media.problem.type");
        }
        item(seen).show(key);
        changed("media.poster", seen.id());
    }

    /**
     * Keeps what is said in a video, for whoever cannot hear it.
     *
     * @throws IllegalArgumentException with a message key, when it is no WebVTT
     */
    @RolesAllowed(Roles.EDITOR)
    public void caption(SeenItem seen, byte[] webVtt) {
        var item = item(seen);
        FileGate.checkCaptions(webVtt);
        item.caption(folder.caption(item.key(), webVtt));
        changed("media.captioned", seen.id());
    }

    /** The pieces that show a file, in any state. */
    @RolesAllowed({Roles.CONTRIBUTOR, Roles.EDITOR, Roles.APPROVER, Roles.LEADER})
    @Transactional(readOnly = true)
    public List<MediaUse> uses(MediaItem item) {
        return users.stream().flatMap(user -> user.usesOf(item.key()).stream()).toList();
    }

    /** @throws IllegalArgumentException with a message key, when a piece shows it */
    @RolesAllowed(Roles.EDITOR)
    public void delete(SeenItem seen) {
        var item = item(seen);
        if (!uses(item).isEmpty()) {
            throw new IllegalArgumentException("media.in-use");
        }
        repository.delete(item);
        changed("media.deleted", seen.id());
        afterCommit(() -> folder.discard(item.key()));
    }

    /** In percent of the quota. */
    @RolesAllowed({Roles.CONTRIBUTOR, Roles.EDITOR, Roles.APPROVER, Roles.LEADER})
    @Transactional(readOnly = true)
    public int share() {
        return (int) (100 * repository.sumSizes() / settings.quota().toBytes());
    }

    private MediaItem take(CheckedFile file, MediaDescription said) {
        var problem = said.problem(file.name());
        if (!problem.isEmpty()) {
            throw new IllegalArgumentException(problem);
        }
        if (repository.sumSizes() + sizeOf(file.file()) > settings.quota().toBytes()) {
            throw new IllegalArgumentException("media.problem.quota");
        }
        afterRollback(() -> discardUnknown(file.key()));
        var kept = folder.keep(file);
        var item = repository.save(new MediaItem(file, kept, said, current.username(), clock.instant()));
        audit.record("media.added", item.id().toString(), file.name());
        return item;
    }

    private MediaItem item(SeenItem seen) {
        var item = repository
                .findById(seen.id())
                .orElseThrow(() -> new OptimisticLockingFailureException("The file %s is gone".formatted(seen.id())));
        if (!item.seen().equals(seen)) {
            throw new OptimisticLockingFailureException("The file %s has been changed".formatted(seen.id()));
        }
        return item;
    }

    private void changed(String action, UUID id) {
        audit.record(action, id.toString(), "");
        tell(id);
    }

    private void tell(UUID id) {
        events.publishEvent(new PublicChange(KIND, id.toString()));
    }

    private static long sizeOf(Path file) {
        try {
            return Files.size(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Unless somebody else has handed in the same content meanwhile. */
    private void discardUnknown(String key) {
        if (repository.findByKey(key).isEmpty()) {
            folder.discard(key);
        }
    }

    private static void afterRollback(Runnable work) {
        TransactionSynchronizationManager.registerSynchronization(new TransactionSynchronization() {
            @Override
            public void afterCompletion(int status) {
                if (status == STATUS_ROLLED_BACK) {
                    work.run();
                }
            }
        });
    }

    private static void afterCommit(Runnable work) {
        TransactionSynchronizationManager.registerSynchronization(new TransactionSynchronization() {
            @Override
            public void afterCommit() {
                work.run();
            }
        });
    }
}
