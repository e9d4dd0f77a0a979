package vn.haidang.news;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;
import static vn.haidang.SignedIn.as;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.haidang.PortalTest;
import vn.haidang.messaging.StaffNotices;
import vn.haidang.publication.EditorialDesk;
import vn.haidang.publication.PublicationStatus;
import vn.haidang.publication.Schedules;
import vn.haidang.staff.Accounts;
import vn.haidang.staff.CurrentStaff;
import vn.haidang.staff.Role;
import vn.haidang.staff.Roles;
import vn.haidang.staff.StaffMembers;
import vn.haidang.text.VietnameseDates;

@PortalTest
class NewsroomIT {

    @Autowired
    PublishedArticles published;

    @Autowired
    Newsroom newsroom;

    @Autowired
    ArticleWriting writing;

    @Autowired
    Schedules schedules;

    @Autowired
    ArticleVariants variants;

    @Autowired
    EditorialDesk publishing;

    @Autowired
    Accounts accounts;

    @Autowired
    StaffMembers members;

    @Autowired
    StaffNotices notices;

    @Autowired
    CurrentStaff current;

    @Autowired
    JdbcClient sql;

    private ArticleSteps steps;

    @Autowired
    void walk(Articles articles) {
        steps = new ArticleSteps(articles, writing, publishing);
    }

    @AfterEach
    void nothingWaitsForItsTime() {
        sql.sql("delete from publication_schedule").update();
    }

    @Test
    void theBoardShowsWhatSomebodyMustActOn() {
        var draft = steps.written(ArticleSteps.draft("Nháp trên bảng"));
        var inReview = steps.submitted(ArticleSteps.draft("Chờ duyệt trên bảng"));
        var published = steps.published(ArticleSteps.draft("Đã đăng, không còn trên bảng"));

        var shown = as(ArticleSteps.EDITOR, Roles.EDITOR, () -> newsroom.waiting());

        assertThat(shown).extracting(ArticleRow::id).contains(draft, inReview).doesNotContain(published);
    }

    @Test
    void theCalendarShowsWhatWentOutAndWhatWillOnTheDayOfVietnam() {
        var published = steps.published(ArticleSteps.draft("Hôm nay trong lịch"));
        var late = LocalDate.now(VietnameseDates.ZONE).plusDays(2);
        var due = late.atTime(23, 30).atZone(VietnameseDates.ZONE).toInstant();
        var scheduled = scheduled("Hẹn giờ trong lịch", due);

        var entries =
                as(ArticleSteps.EDITOR, Roles.EDITOR, () -> newsroom.calendar(late.minusDays(2), late.plusDays(1)));

        assertThat(entries)
                .extracting(entry -> entry.article().id(), CalendarEntry::day)
                .contains(tuple(published, late.minusDays(2)), tuple(scheduled, late));
        assertThat(as(ArticleSteps.EDITOR, Roles.EDITOR, () -> newsroom.calendar(late.plusDays(1), late.plusDays(2))))
                .extracting(entry -> entry.article().id())
                .doesNotContain(scheduled);
    }

    @Test
    void anotherTimeKeepsTheApproval() {
        var soon = Instant.now().plus(Duration.ofDays(1)).truncatedTo(ChronoUnit.SECONDS);
        var id = scheduled("Dời sang hôm sau", soon);
        var later = soon.plus(Duration.ofDays(1));

        as(ArticleSteps.APPROVER, Roles.APPROVER, () -> publishing.reschedule(steps.seen(id), later));

        assertThat(steps.article(id).publication().status()).isEqualTo(PublicationStatus.SCHEDULED);
        assertThat(steps.article(id).publication().approver()).isEqualTo(ArticleSteps.APPROVER);
        assertThat(as(ArticleSteps.APPROVER, Roles.APPROVER, () -> schedules.dueAt(Article.ref(id))))
                .contains(later);
        assertThatThrownBy(() -> as(
                        ArticleSteps.APPROVER,
                        Roles.APPROVER,
                        () -> publishing.reschedule(steps.seen(id), Instant.EPOCH)))
                .hasMessage("publication.due.past");
    }

    @Test
    void whoeverHasTheOldTimeOnTheScreenIsTold() {
        var soon = Instant.now().plus(Duration.ofDays(1)).truncatedTo(ChronoUnit.SECONDS);
        var id = scheduled("Hai người cùng dời", soon);
        var seen = steps.seen(id);

        as(ArticleSteps.APPROVER, Roles.APPROVER, () -> publishing.reschedule(seen, soon.plusSeconds(600)));

        assertThatThrownBy(() -> as(
                        ArticleSteps.APPROVER,
                        Roles.APPROVER,
                        () -> publishing.reschedule(seen, soon.plusSeconds(1200))))
                .isInstanceOf(OptimisticLockingFailureException.class);
    }

    @Test
    void aChangedGuideIsLookedAtAgainLater() {
        var guide = steps.published(guide("Hướng dẫn sẽ sửa"));
        sql.sql("update articles set review_on = ? where id = ?")
                .params(LocalDate.now(VietnameseDates.ZONE).minusDays(9), guide.toString())
                .update();

        var revision = as(ArticleSteps.EDITOR, Roles.EDITOR, () -> variants.startRevision(steps.seen(guide)));
        as(ArticleSteps.EDITOR, Roles.EDITOR, () -> publishing.submit(steps.seen(revision)));
        as(ArticleSteps.APPROVER, Roles.APPROVER, () -> publishing.publish(steps.seen(revision)));

        assertThat(steps.article(guide).reviewOn())
                .isEqualTo(LocalDate.now(VietnameseDates.ZONE).plusMonths(6));
    }

    @Test
    void aGuideIsLookedAtAgainAfterSixMonthsAndNewsNever() {
        var guide = steps.published(guide("Hướng dẫn sẽ cũ"));
        var news = steps.published(ArticleSteps.draft("Tin không bao giờ xem lại"));
        var today = LocalDate.now(VietnameseDates.ZONE);
        assertThat(steps.article(guide).reviewOn()).isEqualTo(today.plusMonths(6));
        assertThat(steps.article(news).reviewOn()).isNull();

        sql.sql("update articles set review_on = ? where id = ?")
                .params(today.minusDays(1), guide.toString())
                .update();
        assertThat(dueIds()).contains(guide);

        as(ArticleSteps.EDITOR, Roles.EDITOR, () -> published.confirm(steps.seen(guide)));
        assertThat(dueIds()).doesNotContain(guide);
        assertThat(steps.article(guide).publication().isPublic()).isTrue();
        assertThat(steps.article(guide).reviewOn()).isEqualTo(today.plusMonths(6));
    }

    @Test
    void editorsAreRemindedOnMondays() {
        var guide = steps.published(guide("Hướng dẫn nhắc xem lại"));
        sql.sql("update articles set review_on = '2020-01-01' where id = ?")
                .param(guide.toString())
                .update();
        var name = "bien-tap-" + UUID.randomUUID();
        as("quan-tri", Roles.ADMIN, () -> accounts.add(name, name, null, Set.of(Role.EDITOR), "mat khau lan dau 1"));

        remind("2026-11-24T01:00:00Z");
        assertThat(as(name, Roles.EDITOR, () -> notices.unseen(5))).isEmpty();

        remind("2026-11-23T01:00:00Z");
        assertThat(as(name, Roles.EDITOR, () -> notices.unseen(5)))
                .singleElement()
                .extracting(StaffNotices.Notice::text)
                .asString()
                .contains("đến hạn xem lại");
    }

    @Test
    void freshnessTellsWhoIsSilent() {
        var before = unit("VHXH");
        steps.published(ArticleSteps.draft("Tin mới của đơn vị", "cchc-b", "VHXH"));

        var after = unit("VHXH");

        assertThat(after.last()).isEqualTo(LocalDate.now(VietnameseDates.ZONE));
        assertThat(after.perQuarter()).hasSize(Newsroom.QUARTERS);
        assertThat(after.perQuarter().getLast()).isEqualTo(before.perQuarter().getLast() + 1);
        assertThat(as(ArticleSteps.EDITOR, Roles.EDITOR, () -> newsroom.freshness()))
                .filteredOn(unit -> unit.last() == null)
                .allSatisfy(unit -> assertThat(unit.perQuarter()).containsOnly(0));
    }

    private UnitFreshness unit(String code) {
        return as(ArticleSteps.EDITOR, Roles.EDITOR, () -> newsroom.freshness()).stream()
                .filter(unit -> unit.code().equals(code))
                .findFirst()
                .orElseThrow();
    }

    private List<UUID> dueIds() {
        return as(ArticleSteps.EDITOR, Roles.EDITOR, () -> newsroom.dueReviews()).stream()
                .map(DueReview::id)
                .toList();
    }

    private void remind(String now) {
        var clock = Clock.fixed(Instant.parse(now), VietnameseDates.ZONE);
        current.asSystem("reviews", new ReviewReminder(newsroom, members, notices, clock)::remind);
    }

    private UUID scheduled(String title, Instant due) {
        var id = steps.submitted(ArticleSteps.draft(title));
        as(ArticleSteps.APPROVER, Roles.APPROVER, () -> publishing.schedule(steps.seen(id), due));
        return id;
    }

    private static ArticleDraft guide(String title) {
        return new ArticleDraft(
                Shelf.GUIDE, ArticleKind.HOW_TO, title, "Tóm tắt", "Nội dung.", null, Set.of("cchc-b"), "");
    }
}
