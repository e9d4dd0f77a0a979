package vn.haidang.publication;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.haidang.SignedIn.as;
import static vn.haidang.news.ArticleSteps.APPROVER;

import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.haidang.PortalTest;
import vn.haidang.messaging.StaffNotices;
import vn.haidang.news.ArticleSteps;
import vn.haidang.news.ArticleWriting;
import vn.haidang.news.Articles;
import vn.haidang.staff.CurrentStaff;
import vn.haidang.staff.Roles;

@PortalTest
class ScheduleAlarmIT {

    @Autowired
    ScheduleAlarm alarm;

    @Autowired
    Articles articles;

    @Autowired
    ArticleWriting writing;

    @Autowired
    EditorialDesk publishing;

    @Autowired
    StaffNotices notices;

    @Autowired
    CurrentStaff current;

    @Autowired
    JdbcClient sql;

    @AfterEach
    void nothingWaits() {
        sql.sql("delete from publication_schedule").update();
    }

    @Test
    void whatIsDueAndNotOutAfterFiveMinutesIsToldOnce() {
        var steps = new ArticleSteps(articles, writing, publishing);
        var piece = steps.submitted(ArticleSteps.draft("Không ai cho bài này ra"));
        as(
                APPROVER,
                Roles.APPROVER,
                () -> publishing.schedule(steps.seen(piece), Instant.now().plus(Duration.ofHours(1))));
        ring();
        assertThat(told()).isZero();

        sql.sql("update publication_schedule set due_at = now(3) - interval 6 minute where piece_id = ?")
                .param(piece.toString())
                .update();
        ring();
        ring();

        assertThat(told()).isEqualTo(1);
    }

    private void ring() {
        current.asSystem("schedule", alarm::ring);
    }

    private long told() {
        return as(APPROVER, Roles.APPROVER, () -> notices.unseen(50)).stream()
                .filter(notice -> notice.text().equals("Đã quá giờ hẹn mà chưa đăng được: Không ai cho bài này ra"))
                .count();
    }
}
