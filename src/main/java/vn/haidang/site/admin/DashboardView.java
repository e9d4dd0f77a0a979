package vn.haidang.site.admin;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.orderedlayout.VerticalLayout;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.time.Clock;
import vn.haidang.deadline.Deadlines;
import vn.haidang.directory.Hotline;
import vn.haidang.feedback.DataRequests;
import vn.haidang.feedback.FeedbackCases;
import vn.haidang.feedback.FeedbackCases.Queue;
import vn.haidang.messaging.StaffNotices;
import vn.haidang.news.Articles;
import vn.haidang.pages.Banners;
import vn.haidang.publication.PublicationStatus;
import vn.haidang.publication.Schedules;
import vn.haidang.site.StartChecklist;
import vn.haidang.staff.CurrentStaff;
import vn.haidang.staff.Roles;
import vn.haidang.text.VietnameseDates;

/** "Việc hôm nay": what waits for whoever is looking. */
@Route("")
@Menu(title = "menu.today", order = 0)
@PermitAll
class DashboardView extends VerticalLayout implements HasDynamicTitle {

    private final Div tiles = new Div();

    DashboardView(
            Articles articles,
            Schedules schedules,
            Banners banners,
            FeedbackCases cases,
            StaffNotices notices,
            Deadlines deadlines,
            Hotline hotline,
            StartChecklist checklist,
            DataRequests requests,
            CurrentStaff current,
            Clock clock) {
        tiles.addClassName("tiles");
        if (current.is(Roles.CONTRIBUTOR, Roles.EDITOR, Roles.APPROVER, Roles.LEADER)) {
            tile("bai-viet", "today.drafts", articles.count(PublicationStatus.DRAFT));
            tile("bai-viet", "today.reviews", articles.count(PublicationStatus.IN_REVIEW));
            tileIfAny("bai-viet", "today.failed", articles.count(PublicationStatus.FAILED));
        }
        if (current.is(Roles.EDITOR, Roles.APPROVER, Roles.LEADER)) {
            tileIfAny("bai-viet", "today.owed", articles.owedApprovals());
            tileIfAny("bai-viet", "today.late", schedules.late());
            tileIfAny("thong-bao-khan", "today.banner", waiting(banners));
        }
        if (current.is(Roles.CASE_OFFICER, Roles.DENUNCIATION_OFFICER, Roles.LEADER)) {
            tile("phan-anh", "today.open-cases", cases.count(Queue.OPEN, null));
            tile("phan-anh?loc=overdue", "today.overdue-cases", cases.count(Queue.OVERDUE, null));
            tileIfAny("phan-anh?loc=unassigned", "today.unassigned-cases", cases.count(Queue.UNASSIGNED, null));
            tileIfAny("phan-anh?loc=to_release", "today.to-release", cases.count(Queue.TO_RELEASE, null));
            tileIfAny("phan-anh?loc=quarantine", "today.quarantined-cases", cases.count(Queue.QUARANTINE, null));
        }
        if (current.is(Roles.EDITOR, Roles.APPROVER, Roles.ADMIN)) {
            tileIfAny("duong-day-nong", "today.hotline", hotline.withoutNumber());
        }
        if (current.is(Roles.ADMIN)) {
            tileIfAny("truoc-khi-mo", "today.start", checklist.blocking());
        }
        if (current.is(Roles.LEADER, Roles.ADMIN)) {
            tileIfAny("du-lieu-ca-nhan", "today.data-requests", requests.waiting());
            tileIfAny(
                    "lich-lam-viec",
                    "today.calendar",
                    deadlines.uncertainYears().size());
        }
        var today = VietnameseDates.headline(VietnameseDates.dateOf(clock.instant()));
        add(new H1(getTranslation("menu.today")), new Paragraph(today), new NoticeList(notices), tiles);
        if (tiles.getComponentCount() == 0) {
            add(new Paragraph(getTranslation("today.nothing")));
        }
    }

    @Override
    public String getPageTitle() {
        return getTranslation("menu.today");
    }

    private static long waiting(Banners banners) {
        return banners.alive().stream()
                .filter(banner -> banner.confirmedBy() == null)
                .count();
    }

    private void tileIfAny(String path, String key, long count) {
        if (count > 0) {
            tile(path, key, count);
        }
    }

    private void tile(String path, String key, long count) {
        var number = new Span(Long.toString(count));
        number.addClassName("tile-number");
        var tile = new Anchor("/quan-tri/" + path, number, new Span(getTranslation(key)));
        tile.addClassName("tile");
        tiles.add(tile);
    }
}
