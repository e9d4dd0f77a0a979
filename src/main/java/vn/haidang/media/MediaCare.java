package vn.haidang.media;

import java.util.Collection;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;
import vn.haidang.pages.PublicChange;
import vn.haidang.staff.AuditTrail;
import vn.haidang.staff.MayAnswerForContent;
import vn.haidang.staff.MayCurateLibrary;
import vn.haidang.staff.MayFollowContent;
import vn.haidang.staff.MayWatchOverContent;
import vn.haidang.text.NotNow;
import vn.haidang.text.Reason;
import vn.haidang.text.WrongInput;

/**
 * What is done with a file that is in the library.
 *
 * @throws OptimisticLockingFailureException from any deed on a file that is no longer what was seen
 */
@Service
@Transactional
public class MediaCare {

    private static final String KIND = "media";

    private final MediaItemRepository repository;
    private final MediaFolder folder;
    private final ObjectProvider<MediaUser> users;
    private final AuditTrail audit;
    private final ApplicationEventPublisher events;

    MediaCare(
            MediaItemRepository repository,
            MediaFolder folder,
            ObjectProvider<MediaUser> users,
            AuditTrail audit,
            ApplicationEventPublisher events) {
        this.repository = repository;
        this.folder = folder;
        this.users = users;
        this.audit = audit;
        this.events = events;
    }

    /** @throws WrongInput with the message key of what is wrong with the words */
    @MayCurateLibrary
    public void describe(SeenItem seen, MediaDescription said) {
        var item = item(seen);
        item.describe(said);
        changed("media.described", seen.id());
    }

    /** Says what every crop of a picture must keep. */
    @MayCurateLibrary
    public void focus(SeenItem seen, Focus focus) {
        var item = item(seen);
        if (item.kind() != MediaKind.PICTURE) {
            throw new NotNow("Only a picture has a focus");
        }
        item.focus(focus, folder.focus(item.key(), focus));
        changed("media.focused", seen.id());
    }

    /**
     * Says which picture stands in the place of a video until it is played.
     *
     * @param key of a picture of the library; null for none
     */
    @MayCurateLibrary
    public void show(SeenItem seen, @Nullable String key) {
        var isPicture = key == null
                || repository
                        .findByKey(key)
                        .filter(it -> it.kind() == MediaKind.PICTURE)
                        .isPresent();
        if (!isPicture) {
            throw new WrongInput("media.problem.type");
        }
        item(seen).show(key);
        changed("media.poster", seen.id());
    }

    /**
     * Keeps what is said in a video, for whoever cannot hear it.
     *
     * @throws WrongInput with a message key, when it is no WebVTT
     */
    @MayCurateLibrary
    public void caption(SeenItem seen, byte[] webVtt) {
        var item = item(seen);
        FileGate.checkCaptions(webVtt);
        item.caption(folder.caption(item.key(), webVtt));
        changed("media.captioned", seen.id());
    }

    /**
     * Closes the address of a file and takes it out of every text that shows it; nobody fetches it any more.
     *
     * @param why stays in the history
     */
    @MayWatchOverContent
    public void close(SeenItem seen, String why) {
        close(item(seen), why);
    }

    /** Closes those of some files that no piece shows, and no video that is open. */
    @MayAnswerForContent
    public void closeUnshown(Collection<String> keys, String why) {
        repository.findByKeyIn(keys).stream()
                .filter(item -> !item.isClosed() && !isShown(item))
                .forEach(item -> close(item, why));
    }

    private boolean isShown(MediaItem item) {
        return users.stream().anyMatch(user -> user.isShowing(item.key()))
                || repository.findByPoster(item.key()).stream().anyMatch(video -> !video.isClosed());
    }

    /** Opens the address of a file again, and shows it again where a text names it. */
    @MayWatchOverContent
    public void reopen(SeenItem seen) {
        item(seen).reopen();
        changed("media.reopened", seen.id());
    }

    /** What shows a file: pieces in any state, and videos in whose place it stands. */
    @MayFollowContent
    @Transactional(readOnly = true)
    public List<MediaUse> uses(MediaItem item) {
        var videos = repository.findByPoster(item.key()).stream()
                .map(video -> new MediaUse(video.description().words(), "thu-vien/" + video.id()));
        return Stream.concat(users.stream().flatMap(user -> user.usesOf(item.key()).stream()), videos)
                .toList();
    }

    /** @throws WrongInput with a message key, when something shows it */
    @MayCurateLibrary
    public void delete(SeenItem seen) {
        var item = item(seen);
        if (!uses(item).isEmpty()) {
            throw new WrongInput("media.in-use");
        }
        repository.delete(item);
        changed("media.deleted", seen.id());
        afterCommit(() -> discard(item.key()));
    }

    private void close(MediaItem item, String why) {
        var reason = Reason.required(why);
        item.close();
        audit.record("media.closed", item.id().toString(), reason);
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

    private void changed(String deed, UUID id) {
        audit.record(deed, id.toString(), "");
        events.publishEvent(new PublicChange(KIND, id.toString()));
    }

    /** Unless somebody has handed in the same content again meanwhile. */
    private void discard(String key) {
        folder.alone(() -> {
            if (repository.findByKey(key).isEmpty()) {
                folder.discard(key);
            }
            return key;
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
