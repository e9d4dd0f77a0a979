package vn.haidang.news;

import java.time.Clock;
import java.time.DayOfWeek;
import org.springframework.stereotype.Component;
import vn.haidang.messaging.StaffNotices;
import vn.haidang.staff.Role;
import vn.haidang.staff.StaffMembers;
import vn.haidang.text.VietnameseDates;

/** Tells the editors on Mondays how much waits for a second look; nothing disappears by itself. */
@Component
class ReviewReminder {

    private final Newsroom newsroom;
    private final StaffMembers members;
    private final StaffNotices notices;
    private final Clock clock;

    ReviewReminder(Newsroom newsroom, StaffMembers members, StaffNotices notices, Clock clock) {
        this.newsroom = newsroom;
        this.members = members;
        this.notices = notices;
        this.clock = clock;
    }

    /** Does nothing on other days, and nothing when no review is due. */
    void remind() {
        var today = VietnameseDates.dateOf(clock.instant());
        var due = newsroom.dueReviews().size();
        if (today.getDayOfWeek() != DayOfWeek.MONDAY || due == 0) {
            return;
        }
        var text = "%d bài đến hạn xem lại còn đúng không".formatted(due);
        members.with(Role.EDITOR).forEach(editor -> notices.tell(editor, text, "bang-bien-tap"));
    }
}
