package vn.haidang.feedback.admin;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import vn.haidang.AsStaff;
import vn.haidang.PortalTest;
import vn.haidang.backoffice.RowLink;
import vn.haidang.feedback.CaseStatus;
import vn.haidang.feedback.Channel;
import vn.haidang.feedback.CitizenDesk;
import vn.haidang.feedback.FeedbackCases;
import vn.haidang.feedback.Reports;
import vn.haidang.staff.Roles;
import vn.haidang.staff.Unit;

@PortalTest
class FeedbackViewsIT extends SpringBrowserlessTest {

    @Autowired
    CitizenDesk desk;

    @Autowired
    FeedbackCases cases;

    @Test
    @AsStaff(name = "tam", roles = Roles.CASE_OFFICER)
    void theQueueShowsWhatIsOpen() {
        received("Loa phường quá ồn");

        navigate(FeedbackQueueView.class);

        assertThat(find(RowLink.class).all())
                .anyMatch(row -> row.getChildren()
                        .findFirst()
                        .orElseThrow()
                        .getElement()
                        .getTextRecursively()
                        .contains("Loa phường quá ồn"));
    }

    @Test
    @AsStaff(name = "tam", roles = Roles.CASE_OFFICER)
    void anOfficerTakesACaseAndAnswersIt() {
        var id = received("Cầu tàu thiếu đèn");
        navigate(FeedbackCaseView.class, id.toString());

        unit().setValue(unit().getListDataView().getItems().findFirst().orElseThrow());
        press("Nhận việc này");
        press("Gửi câu trả lời");
        assertThat(cases.open(id).orElseThrow().status()).isEqualTo(CaseStatus.IN_PROGRESS);
        find(TextArea.class).single().setValue("Đã lắp đèn");
        press("Gửi câu trả lời");

        assertThat(cases.open(id).orElseThrow().outcome().answer()).isEqualTo("Đã lắp đèn");
    }

    @Test
    @AsStaff(name = "tam", roles = Roles.CASE_OFFICER)
    void whatIsToldOnTheTelephoneBecomesACaseWithAReceipt() {
        navigate(IntakeView.class);
        find(TextArea.class).single().setValue("Máy lấy số hỏng");
        press("Ghi nhận");
        assertThat(line("Họ và tên").isInvalid()).isTrue();
        assertThat(find(TextArea.class).single().getValue()).isEqualTo("Máy lấy số hỏng");

        line("Họ và tên").setValue("Bà Sáu");
        line("Nơi ở").setValue("An Bình");
        line("Điện thoại").setValue("0912 345 678");
        press("Ghi nhận");

        assertThat(getCurrentView().getElement().getTextRecursively()).contains("Mã riêng:", "hạn thứ");
        var id = cases.rows(FeedbackCases.Queue.UNASSIGNED, null, null, 50).stream()
                .filter(row -> row.excerpt().equals("Máy lấy số hỏng"))
                .findFirst()
                .orElseThrow()
                .id();
        assertThat(cases.open(id).orElseThrow().report().channel()).isEqualTo(Channel.PHONE);
    }

    private TextField line(String label) {
        return find(TextField.class).all().stream()
                .filter(field -> label.equals(field.getLabel()))
                .findFirst()
                .orElseThrow();
    }

    @SuppressWarnings("unchecked")
    private Select<Unit> unit() {
        return find(Select.class).single();
    }

    private void press(String text) {
        test(find(Button.class).withText(text).single()).click();
    }

    private UUID received(String story) {
        desk.receive(Reports.saying(story), List.of());
        return cases.rows(FeedbackCases.Queue.OPEN, null, null, 50).stream()
                .filter(row -> row.excerpt().equals(story))
                .findFirst()
                .orElseThrow()
                .id();
    }
}
