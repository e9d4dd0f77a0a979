package vn.haidang.news;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static vn.haidang.SignedIn.as;
import static vn.haidang.news.ArticleSteps.APPROVER;
import static vn.haidang.news.ArticleSteps.EDITOR;

import java.time.Duration;
import java.time.Instant;
import java.util.Objects;
import java.util.UUID;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;
import vn.haidang.PortalTest;
import vn.haidang.messaging.StaffNotices;
import vn.haidang.publication.DuePieces;
import vn.haidang.publication.EditorialDesk;
import vn.haidang.publication.PublicationStatus;
import vn.haidang.publication.Schedules;
import vn.haidang.staff.CurrentStaff;
import vn.haidang.staff.Roles;
import vn.haidang.text.WrongInput;

/** A schedule is a promise that is looked at twice: when it is given and when it is due. */
@PortalTest
class ScheduledArticleIT {

    @Autowired
    DuePieces due;

    @Autowired
    ArticleWriting writing;

    @Autowired
    EditorialDesk publishing;

    @Autowired
    Schedules schedules;

    @Autowired
    StaffNotices notices;

    @Autowired
    CurrentStaff current;

    @Autowired
    JdbcClient sql;

    @Autowired
    PlatformTransactionManager transactions;

    private ArticleSteps steps;

    @Autowired
    void walk(Articles articles, ArticleWriting writing, EditorialDesk publishing) {
        steps = new ArticleSteps(articles, writing, publishing);
    }

    @AfterEach
    void nothingWaits() {
        sql.sql("delete from publication_schedule").update();
    }

    @Test
    void itGoesOutWhenItsTimeHasComeAndNotBefore() {
        var id = scheduled("Hẹn bảy giờ sáng", APPROVER);
        publishDue();
        assertThat(status(id)).isEqualTo(PublicationStatus.SCHEDULED);

        due(id, Duration.ofSeconds(1));
        publishDue();

        assertThat(status(id)).isEqualTo(PublicationStatus.PUBLISHED);
        assertThat(rows()).isZero();
    }

    @Test
    void noPieceGoesOutTwiceOnTwoNodes() throws Exception {
        var id = scheduled("Chỉ một lần", APPROVER);
        due(id, Duration.ofSeconds(1));

        try (var nodes = Executors.newFixedThreadPool(4)) {
            for (var node : java.util.stream.IntStream.range(0, 4)
                    .mapToObj(number -> nodes.submit(this::publishDue))
                    .toList()) {
                node.get();
            }
        }

        assertThat(sql.sql("select count(*) from portal_trail.entries where deed = 'article.published' and subject = ?")
                        .param(id.toString())
                        .query(Long.class)
                        .single())
                .isEqualTo(1);
        assertThat(status(id)).isEqualTo(PublicationStatus.PUBLISHED);
    }

    @Test
    void whatCannotGoOutSaysWhyAndTellsWhoeverWroteAndApprovedIt() {
        var id = scheduled("Người duyệt đã nghỉ", "da-nghi-viec");
        due(id, Duration.ofSeconds(1));

        publishDue();

        var publication = steps.article(id).publication();
        assertThat(publication.status()).isEqualTo(PublicationStatus.FAILED);
        assertThat(publication.reason()).isEqualTo("publication.failed.approver");
        assertThat(as(EDITOR, Roles.EDITOR, () -> notices.unseen(20)))
                .extracting(StaffNotices.Notice::text)
                .contains("Không đăng được theo lịch: Người duyệt đã nghỉ");
        as(EDITOR, Roles.EDITOR, () -> publishing.takeUp(steps.seen(id)));
        assertThat(status(id)).isEqualTo(PublicationStatus.DRAFT);
    }

    @Test
    void oneThatFailsDoesNotHoldUpTheNext() {
        var first = scheduled("Không được", "da-nghi-viec");
        var second = scheduled("Được", APPROVER);
        due(first, Duration.ofMinutes(2));
        due(second, Duration.ofMinutes(1));

        publishDue();

        assertThat(status(second)).isEqualTo(PublicationStatus.PUBLISHED);
    }

    @Test
    void whatWaitsNoLongerHoldsNothingUp() {
        var out = scheduled("Đã đăng khẩn trước giờ", APPROVER);
        as(APPROVER, Roles.APPROVER, () -> publishing.publishInEmergency(steps.seen(out), "Bão"));
        assertThat(rows()).isZero();
        sql.sql(
                        "insert into publication_schedule (kind, piece_id, due_at, set_by) values ('article', uuid(), now(3) - interval 1 hour, 'ai-do')")
                .update();
        var next = scheduled("Bài sau", APPROVER);
        due(next, Duration.ofSeconds(1));

        publishDue();

        assertThat(status(next)).isEqualTo(PublicationStatus.PUBLISHED);
        assertThat(status(out)).isEqualTo(PublicationStatus.PUBLISHED);
        assertThat(rows()).isZero();
    }

    @Test
    void whatIsDueAndNotOutAfterFiveMinutesIsAnAlarm() {
        var id = scheduled("Không ai chạy việc hẹn giờ", APPROVER);

        assertThat(lateWhenDue(id, Duration.ofMinutes(4))).isZero();
        assertThat(lateWhenDue(id, Duration.ofMinutes(6))).isEqualTo(1);
    }

    @Test
    void aTimeThatIsPastOrFarAwayIsNoSchedule() {
        var id = steps.submitted(ArticleSteps.draft("Hẹn sai"));

        assertThatExceptionOfType(WrongInput.class)
                .isThrownBy(() -> schedule(id, APPROVER, Instant.now().minusSeconds(1)))
                .withMessage("publication.due.past");
        assertThatExceptionOfType(WrongInput.class)
                .isThrownBy(() -> schedule(id, APPROVER, Instant.now().plus(Duration.ofDays(400))))
                .withMessage("publication.due.far");
        assertThat(status(id)).isEqualTo(PublicationStatus.IN_REVIEW);
    }

    /** In a transaction of its own, so that the job of the running portal does not see it. */
    private long lateWhenDue(UUID id, Duration ago) {
        return Objects.requireNonNull(new TransactionTemplate(transactions).execute(status -> {
            status.setRollbackOnly();
            due(id, ago);
            return as("hanh", Roles.LEADER, () -> schedules.late());
        }));
    }

    /** What the job of the running portal holds just now is passed over, and waited for. */
    private void publishDue() {
        var end = Instant.now().plus(Duration.ofSeconds(20));
        do {
            current.asSystem("schedule", due::publishAll);
        } while (overdue() > 0 && Instant.now().isBefore(end));
    }

    private long overdue() {
        return sql.sql("select count(*) from publication_schedule where due_at <= now(3)")
                .query(Long.class)
                .single();
    }

    private void due(UUID id, Duration ago) {
        sql.sql("update publication_schedule set due_at = now(3) - interval ? second where piece_id = ?")
                .params(ago.toSeconds(), id.toString())
                .update();
    }

    private long rows() {
        return sql.sql("select count(*) from publication_schedule")
                .query(Long.class)
                .single();
    }

    private UUID scheduled(String title, String approver) {
        var id = steps.submitted(ArticleSteps.draft(title));
        schedule(id, approver, Instant.now().plus(Duration.ofHours(1)));
        return id;
    }

    private void schedule(UUID id, String approver, Instant due) {
        as(approver, Roles.APPROVER, () -> publishing.schedule(steps.seen(id), due));
    }

    private PublicationStatus status(UUID id) {
        return steps.article(id).publication().status();
    }
}
