package vn.haidang.procedure.admin;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.upload.Upload;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import vn.haidang.AsStaff;
import vn.haidang.PortalTest;
import vn.haidang.backoffice.RowLink;
import vn.haidang.procedure.EverydayNames;
import vn.haidang.procedure.Procedures;
import vn.haidang.staff.Roles;

@PortalTest
class ProcedureViewsIT extends SpringBrowserlessTest {

    @Autowired
    EverydayNames names;

    @Autowired
    Procedures procedures;

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

    private List<String> titles() {
        return find(RowLink.class).all().stream()
                .map(row -> row.getElement().getTextRecursively())
                .toList();
    }

    private void press(String text) {
        test(find(Button.class).withText(text).single()).click();
    }
}
