package vn.haidang;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static vn.haidang.SignedIn.as;

import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.MockMvc;
import vn.haidang.publication.DuePieces;
import vn.haidang.publication.EditorialDesk;
import vn.haidang.publication.PublicationStatus;
import vn.haidang.publication.Schedules;
import vn.haidang.publication.SeenPiece;
import vn.haidang.search.ChangeFollower;
import vn.haidang.seed.ContentFile;
import vn.haidang.staff.CurrentStaff;
import vn.haidang.staff.Roles;
import vn.haidang.text.NotNow;
import vn.haidang.text.WrongInput;
import vn.invented.notices.Notices;

/** A feature of which no line of the portal knows leads the whole editorial life, is found, and is content (docs/adding-a-feature.md). */
@PortalTest
class FeatureAnnouncesItselfIT {

    @Autowired
    Notices notices;

    @Autowired
    EditorialDesk desk;

    @Autowired
    Schedules schedules;

    @Autowired
    DuePieces due;

    @Autowired
    CurrentStaff current;

    @Autowired
    JdbcClient sql;

    @Autowired
    ChangeFollower follower;

    @Autowired
    MockMvc http;

    @Test
    void itsPiecesNeedASecondPersonAndAreFoundUntilTheyAreWithdrawn() throws Exception {
        var id = notices.draft("Mất điện xóm Bấc Xép sáng mai", "editor");
        as("editor", Roles.EDITOR, () -> desk.submit(seen(id)));
        assertThatExceptionOfType(NotNow.class)
                .isThrownBy(() -> as("editor", Roles.APPROVER, () -> desk.publish(seen(id))));
        assertThat(page("/bang-tin")).doesNotContain("Bấc Xép");

        as("approver", Roles.APPROVER, () -> desk.publish(seen(id)));

        assertThat(page("/bang-tin")).contains("Bấc Xép");
        follower.catchUp();
        assertThat(page("/tim-kiem?q=bac+xep")).contains("/bang-tin/" + id);
        assertThat(page("/sitemap.xml")).contains("/bang-tin/" + id);

        as("hanh", Roles.LEADER, () -> desk.withdraw(seen(id), "Có điện lại", ""));

        assertThat(notices.notice(id).publication().status()).isEqualTo(PublicationStatus.WITHDRAWN);
        assertThat(page("/bang-tin")).doesNotContain("Bấc Xép");
        follower.catchUp();
        assertThat(page("/tim-kiem?q=bac+xep")).doesNotContain("/bang-tin/" + id);
        assertThat(page("/sitemap.xml")).doesNotContain("/bang-tin/" + id);
        assertThat(sql.sql("select count(*) from portal_trail.entries where deed = 'notice.published' and subject = ?")
                        .param(id.toString())
                        .query(Long.class)
                        .single())
                .isOne();
    }

    @Test
    void itsPiecesGoOutWhenTheirTimeHasComeAndADeedOnAnOldViewIsRefused() {
        var id = notices.draft("Nghỉ tàu chiều thứ Bảy", "editor");
        as("editor", Roles.EDITOR, () -> desk.submit(seen(id)));
        var old = seen(id);
        as(
                "approver",
                Roles.APPROVER,
                () -> desk.schedule(seen(id), Instant.now().plus(Duration.ofHours(2))));
        assertThatExceptionOfType(OptimisticLockingFailureException.class)
                .isThrownBy(() -> as("approver", Roles.APPROVER, () -> desk.publish(old)));
        as(
                "approver",
                Roles.APPROVER,
                () -> desk.reschedule(seen(id), Instant.now().plus(Duration.ofHours(1))));
        sql.sql("update publication_schedule set due_at = now(3) - interval 1 minute where piece_id = ?")
                .param(id.toString())
                .update();

        current.asSystem("schedule", due::publishAll);

        assertThat(notices.notice(id).publication().status()).isEqualTo(PublicationStatus.PUBLISHED);
        as("hanh", Roles.LEADER, () -> desk.withdraw(seen(id), "Xong việc", ""));
    }

    @Test
    void whatReadersWouldMissIsSaidAndContentIsTaken() {
        var empty = notices.draft(" ", "editor");
        assertThatExceptionOfType(WrongInput.class)
                .isThrownBy(() -> as("editor", Roles.EDITOR, () -> desk.submit(seen(empty))));

        notices.seeds()
                .getFirst()
                .load()
                .accept(new ContentFile("notices/mo-cua.md", "---\ntitle: Mở cửa\n---\nMở cửa từ 7 giờ.\n"));

        var seeded = notices.addresses(10).toList();
        assertThat(seeded).hasSize(1);
        var id = UUID.fromString(seeded.getFirst().path().substring("/bang-tin/".length()));
        as("hanh", Roles.LEADER, () -> desk.withdraw(seen(id), "Hết việc", ""));
    }

    private SeenPiece seen(UUID id) {
        return notices.notice(id).seen();
    }

    private String page(String path) throws Exception {
        return http.perform(get(path)).andReturn().getResponse().getContentAsString();
    }
}
