package vn.haidang.procedure.admin;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.component.upload.Upload;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import vn.haidang.AsStaff;
import vn.haidang.PortalTest;
import vn.haidang.backoffice.RowLink;
import vn.haidang.procedure.EverydayNames;
import vn.haidang.procedure.FactsDifference;
import vn.haidang.procedure.ProcedureWriting;
import vn.haidang.staff.Roles;

@PortalTest
class ProcedureViewsIT extends SpringBrowserlessTest {

    @Autowired
    EverydayNames names;

    @Autowired
    ProcedureWriting writing;

    @Test
    @AsStaff(name = "lan", roles = Roles.EDITOR)
    void whoReviewsAProcedureTakesItOffTheListOfThoseThatAreDue() {
        navigate(ProcedureListView.class);
        find(Checkbox.class).single().setValue(true);
        assertThat(titles()).anyMatch(title -> title.contains("Đăng ký lại kết hôn"));

        navigate(ProcedureView.class, "1.004746");
        press("Đã rà soát hôm nay");

        navigate(ProcedureListView.class);
        find(Checkbox.class).single().setValue(true);
        assertThat(titles()).isNotEmpty().noneMatch(title -> title.contains("Đăng ký lại kết hôn"));
    }

    @Test
    @AsStaff(name = "lan", roles = Roles.EDITOR)
    void everydayNamesAreWrittenALineEach() {
        navigate(ProcedureView.class, "1.000894");
        find(TextArea.class).all().getFirst().setValue("cưới nhau\n\n  đăng ký   cưới \ncưới nhau");
        press("Lưu tên");

        assertThat(names.of("1.000894")).isEqualTo(List.of("cưới nhau", "đăng ký cưới"));
    }

    @Test
    @AsStaff(name = "lan", roles = Roles.EDITOR)
    void anEditorMayLookAtAFileButNotAbolish() {
        navigate(ProcedureImportView.class);
        assertThat(find(Upload.class).all()).hasSize(1);

        navigate(ProcedureView.class, "1.000894");
        assertThat(find(Button.class).withText("Bãi bỏ").all()).isEmpty();
    }

    @Test
    @AsStaff(name = "lan", roles = Roles.EDITOR)
    void aWrittenProcedureWaitsAtItsOwnPageAndSaysWhatIsMissing() {
        navigate(ProcedureEditorView.class);
        press("Lưu, chờ duyệt");
        assertThat(textField("Mã thủ tục").isInvalid()).isTrue();

        textField("Mã thủ tục").setValue("9.300001");
        textField("Tên thủ tục").setValue("Xin chỗ bán hàng ở chợ Lý Sơn");
        test(find(ComboBox.class).single()).selectItem("Hộ tịch");
        press("Thêm trường hợp");
        press("Thêm giấy tờ");
        textField("Tên giấy tờ").setValue("Đơn xin chỗ bán hàng");
        press("Thêm cách nộp");
        press("Lưu, chờ duyệt");

        assertThat(getCurrentView()).isInstanceOf(ProcedureView.class);
        var shown = getCurrentView().getElement().getTextRecursively();
        assertThat(shown)
                .contains(
                        "Còn thiếu, chưa đăng được: các bước, thời hạn của từng cách nộp, đối tượng, cơ quan giải quyết")
                .contains("- Đơn xin chỗ bán hàng");
    }

    @Test
    @AsStaff(name = "lan", roles = Roles.EDITOR)
    void openingAProcedureInTheEditorLosesNothing() {
        for (var code : List.of("1.001193", "1.000894", "2.000815")) {
            var before = writing.latest(code).orElseThrow();
            navigate(ProcedureEditorView.class, code);
            textField("Quyết định công bố").setValue("Thử 1/QĐ");
            press("Lưu, chờ duyệt");

            var after = writing.latest(code).orElseThrow();
            assertThat(FactsDifference.between(before.facts(), after.facts()).changes())
                    .extracting(FactsDifference.Change::part)
                    .containsExactly("Quyết định công bố");
        }
    }

    private TextField textField(String label) {
        return find(TextField.class).all().stream()
                .filter(field -> label.equals(field.getLabel()))
                .findFirst()
                .orElseThrow();
    }

    private List<String> titles() {
        return find(RowLink.class).all().stream()
                .map(row -> row.getElement().getTextRecursively())
                .toList();
    }

    private void press(String text) {
        test(find(Button.class).withText(text).single()).click();
    }
}
