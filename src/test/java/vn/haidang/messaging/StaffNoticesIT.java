package vn.haidang.messaging;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.haidang.SignedIn.as;

import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.haidang.PortalTest;
import vn.haidang.staff.Roles;
import vn.haidang.staff.StaffContact;

@PortalTest
class StaffNoticesIT {

    @Autowired
    StaffNotices notices;

    @Autowired
    JdbcClient sql;

    @Test
    void whatIsThreeMonthsOldIsForgottenAndWhatIsYoungerIsNot() {
        as("hanh", Roles.LEADER, () -> {
            notices.tell(new StaffContact("cu", "", "cu"), "Việc cũ", "phan-anh");
            notices.tell(new StaffContact("cu", "", "cu"), "Việc mới", "phan-anh");
        });
        sql.sql("update staff_notices set at = now(6) - interval 91 day where text = 'Việc cũ'")
                .update();
        sql.sql("update staff_notices set at = now(6) - interval 89 day where text = 'Việc mới'")
                .update();

        notices.sweep();

        assertThat(as("cu", Roles.EDITOR, () -> notices.unseen(10)))
                .extracting(StaffNotices.Notice::text)
                .containsExactly("Việc mới");
    }
}
