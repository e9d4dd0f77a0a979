package vn.haidang.news;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static vn.haidang.SignedIn.as;
import static vn.haidang.publication.PublicationStatus.DRAFT;
import static vn.haidang.publication.PublicationStatus.FAILED;
import static vn.haidang.publication.PublicationStatus.IN_REVIEW;
import static vn.haidang.publication.PublicationStatus.PUBLISHED;
import static vn.haidang.publication.PublicationStatus.SCHEDULED;
import static vn.haidang.publication.PublicationStatus.WITHDRAWN;
import static vn.haidang.staff.Role.APPROVER;
import static vn.haidang.staff.Role.CONTRIBUTOR;
import static vn.haidang.staff.Role.EDITOR;
import static vn.haidang.staff.Role.LEADER;

import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.Set;
import java.util.UUID;
import java.util.function.BiConsumer;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;
import vn.haidang.PortalTest;
import vn.haidang.SignedIn;
import vn.haidang.publication.EditorialDesk;
import vn.haidang.publication.PublicationStatus;
import vn.haidang.publication.SeenPiece;
import vn.haidang.staff.Role;
import vn.haidang.staff.StaffUser;
import vn.haidang.text.NotNow;

/** Every deed with an article, by every role, in every state: what is not allowed here is refused. */
@PortalTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class PublishingMatrixIT {

    private static final Set<Role> WRITERS = EnumSet.of(CONTRIBUTOR, EDITOR);
    private static final Set<Role> APPROVERS = EnumSet.of(APPROVER);
    private static final Set<Role> OVERSEERS = EnumSet.of(APPROVER, LEADER);

    private static final ArticleDraft TEXT = new ArticleDraft(
            Shelf.NEWS, ArticleKind.SHORT, "Ma trận", "Tóm tắt", "Nội dung", "VHXH", Set.of("cchc-b"), "");

    @Autowired
    PublishedArticles published;

    @Autowired
    ArticleWriting writing;

    @Autowired
    ArticleVariants variants;

    @Autowired
    EditorialDesk publishing;

    @Autowired
    ArticlePreviews previews;

    @Autowired
    ArticleRepository repository;

    @Autowired
    JdbcClient sql;

    @Autowired
    PlatformTransactionManager transactions;

    private UUID id;

    private record Desk(
            ArticleWriting writing,
            ArticleVariants variants,
            EditorialDesk publishing,
            PublishedArticles published,
            ArticlePreviews previews) {}

    enum Deed {
        REVISE((desk, seen) -> desk.writing().revise(seen, TEXT, ""), WRITERS, EnumSet.of(DRAFT)),
        NOTE_CHANGE(
                (desk, seen) -> desk.writing().revise(seen, TEXT, "", "Sửa"),
                WRITERS,
                EnumSet.noneOf(PublicationStatus.class)),
        SUBMIT((desk, seen) -> desk.publishing().submit(seen), WRITERS, EnumSet.of(DRAFT)),
        TAKE_UP(
                (desk, seen) -> desk.publishing().takeUp(seen),
                WRITERS,
                EnumSet.of(IN_REVIEW, SCHEDULED, FAILED, WITHDRAWN)),
        START_REVISION((desk, seen) -> desk.variants().startRevision(seen), WRITERS, EnumSet.of(PUBLISHED)),
        DISCARD_REVISION(
                (desk, seen) -> desk.variants().discard(seen), WRITERS, EnumSet.noneOf(PublicationStatus.class)),
        SEND_BACK((desk, seen) -> desk.publishing().sendBack(seen, "Sai"), APPROVERS, EnumSet.of(IN_REVIEW, SCHEDULED)),
        PUBLISH((desk, seen) -> desk.publishing().publish(seen), APPROVERS, EnumSet.of(IN_REVIEW)),
        SCHEDULE(
                (desk, seen) -> desk.publishing().schedule(seen, Instant.now().plus(Duration.ofDays(1))),
                APPROVERS,
                EnumSet.of(IN_REVIEW)),
        EMERGENCY(
                (desk, seen) -> desk.publishing().publishInEmergency(seen, "Bão"),
                APPROVERS,
                EnumSet.of(DRAFT, IN_REVIEW, SCHEDULED)),
        APPROVE_AFTERWARDS((desk, seen) -> desk.publishing().approveAfterwards(seen), OVERSEERS, EnumSet.of(PUBLISHED)),
        WITHDRAW_WITH_FILES(
                (desk, seen) -> desk.published().withdrawWithFiles(seen, "Sai", ""), OVERSEERS, EnumSet.of(PUBLISHED)),
        WITHDRAW((desk, seen) -> desk.publishing().withdraw(seen, "Sai", ""), OVERSEERS, EnumSet.of(PUBLISHED)),
        RESCHEDULE(
                (desk, seen) -> desk.publishing().reschedule(seen, Instant.now().plus(Duration.ofDays(2))),
                APPROVERS,
                EnumSet.of(SCHEDULED)),
        CONFIRM(
                (desk, seen) -> desk.published().confirm(seen),
                EnumSet.of(Role.EDITOR, Role.APPROVER),
                EnumSet.of(PUBLISHED)),
        START_TRANSLATION((desk, seen) -> desk.variants().startTranslation(seen), WRITERS, EnumSet.of(PUBLISHED)),
        OFFER_PREVIEW(
                (desk, seen) -> desk.previews().offer(seen.id()),
                EnumSet.of(CONTRIBUTOR, EDITOR, APPROVER),
                EnumSet.allOf(PublicationStatus.class)),
        END_PREVIEWS(
                (desk, seen) -> desk.previews().end(seen.id()),
                EnumSet.of(CONTRIBUTOR, EDITOR, APPROVER),
                EnumSet.allOf(PublicationStatus.class)),
        MOVE((desk, seen) -> desk.published().move(seen, "ma tran moi"), APPROVERS, EnumSet.of(PUBLISHED));

        private final BiConsumer<Desk, SeenPiece> doIt;
        private final Set<Role> roles;
        private final Set<PublicationStatus> states;

        Deed(BiConsumer<Desk, SeenPiece> doIt, Set<Role> roles, Set<PublicationStatus> states) {
            this.doIt = doIt;
            this.roles = roles;
            this.states = states;
        }
    }

    private enum Outcome {
        DONE,
        DENIED,
        NOT_NOW
    }

    @BeforeAll
    void write() {
        id = as("lan", "EDITOR", () -> writing.draft(TEXT));
    }

    @ParameterizedTest
    @EnumSource(Deed.class)
    void isDoneByWhoMayWhereItMay(Deed deed) {
        for (var role : Role.values()) {
            for (var status : PublicationStatus.values()) {
                var expected = !deed.roles.contains(role)
                        ? Outcome.DENIED
                        : deed.states.contains(status) ? Outcome.DONE : Outcome.NOT_NOW;

                assertThat(tried(role, status, deed))
                        .as("%s by %s in %s", deed, role, status)
                        .isEqualTo(expected);
            }
        }
    }

    @ParameterizedTest
    @EnumSource(
            value = Deed.class,
            names = {"PUBLISH", "SCHEDULE", "APPROVE_AFTERWARDS"})
    void nobodyApprovesTheirOwn(Deed deed) {
        var status = deed == Deed.APPROVE_AFTERWARDS ? PUBLISHED : IN_REVIEW;

        assertThat(tried(SignedIn.user("lan", null, APPROVER.name()), status, deed))
                .isEqualTo(Outcome.NOT_NOW);
    }

    @ParameterizedTest
    @EnumSource(value = Deed.class)
    void aContributorOfAnotherUnitDoesNothing(Deed deed) {
        for (var unit : Arrays.asList("VP", null)) {
            for (var status : PublicationStatus.values()) {
                assertThat(tried(SignedIn.user("thu", unit, CONTRIBUTOR.name()), status, deed))
                        .as("%s by a contributor of %s in %s", deed, unit, status)
                        .isEqualTo(Outcome.DENIED);
            }
        }
    }

    @Test
    void aContributorWithoutUnitWritesOnWhatTheyBegan() {
        var contributor = SignedIn.user("khach", null, CONTRIBUTOR.name());
        var own = ArticleSteps.draft("Bài của cộng tác viên");
        var begun = as(contributor, () -> writing.draft(own));

        as(contributor, () -> {
            writing.revise(repository.findById(begun).orElseThrow().seen(), own, "");
            return begun;
        });

        assertThatThrownBy(() -> as(contributor, () -> writing.draft(TEXT))).hasMessage("article.unit.other");
    }

    private Outcome tried(Role role, PublicationStatus status, Deed deed) {
        return tried(SignedIn.user("thu", "VHXH", role.name()), status, deed);
    }

    /** In a transaction that leaves nothing behind. */
    private Outcome tried(StaffUser who, PublicationStatus status, Deed deed) {
        return new TransactionTemplate(transactions).execute(transaction -> {
            transaction.setRollbackOnly();
            put(status);
            try {
                return as(who, () -> {
                    deed.doIt.accept(new Desk(writing, variants, publishing, published, previews), seen());
                    return Outcome.DONE;
                });
            } catch (AccessDeniedException e) {
                return Outcome.DENIED;
            } catch (NotNow e) {
                return Outcome.NOT_NOW;
            }
        });
    }

    /** A published one is out in an emergency, so that an approval is owed. */
    private void put(PublicationStatus status) {
        sql.sql("""
                        update articles set status = :status, approver = null, published_at = now(3),
                        emergency_by = if(:status = 'PUBLISHED', 'khan', null) where id = :id
                        """).param("status", status.name()).param("id", id.toString()).update();
    }

    private SeenPiece seen() {
        return repository.findById(id).orElseThrow().seen();
    }
}
