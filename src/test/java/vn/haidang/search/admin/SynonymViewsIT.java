package vn.haidang.search.admin;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import vn.haidang.AsStaff;
import vn.haidang.PortalTest;
import vn.haidang.search.ChangeFollower;
import vn.haidang.search.SearchIndex;
import vn.haidang.search.SearchRequest;
import vn.haidang.search.Synonyms;
import vn.haidang.staff.Roles;

@PortalTest
class SynonymViewsIT extends SpringBrowserlessTest {

    @Autowired
    Synonyms synonyms;

    @Autowired
    ChangeFollower follower;

    @Autowired
    SearchIndex search;

    @Test
    @AsStaff(name = "lan", roles = Roles.EDITOR)
    void aNewSynonymIsUsedByTheNextSearchAndItsHistoryStays() {
        navigate(SynonymListView.class);
        press("Thêm từ");
        field("Người dân nói", TextField.class).setValue("rước nàng về dinh");
        field("Tên trong thủ tục", TextArea.class).setValue("đăng ký kết hôn");
        press("Lưu");
        follower.catchUp();

        assertThat(search.find(SearchRequest.kind("procedure", "rước nàng về dinh", 5))
                        .hits()
                        .getFirst()
                        .code())
                .isEqualTo("1.000894");

        synonyms.remove("rước nàng về dinh");
        assertThat(synonyms.saying("rước nàng về dinh")).isEmpty();
        assertThat(synonyms.history("rước nàng về dinh")).hasSize(2);
    }

    @Test
    @AsStaff(name = "lan", roles = Roles.EDITOR)
    void anEntryWithoutMeaningIsRefusedAndWhatWasTypedStays() {
        navigate(SynonymListView.class);
        press("Thêm từ");
        field("Người dân nói", TextField.class).setValue("nói mà không có nghĩa");
        press("Lưu");

        assertThat(field("Người dân nói", TextField.class).getValue()).isEqualTo("nói mà không có nghĩa");
        assertThat(synonyms.saying("nói mà không có nghĩa")).isEmpty();
    }

    private void press(String text) {
        test(find(Button.class).withText(text).single()).click();
    }

    private <T extends com.vaadin.flow.component.Component> T field(String label, Class<T> type) {
        return find(type).all().stream()
                .filter(it -> label.equals(it.getElement().getProperty("label")))
                .findFirst()
                .orElseThrow();
    }
}
