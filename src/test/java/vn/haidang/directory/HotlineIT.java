package vn.haidang.directory;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static vn.haidang.SignedIn.as;

import java.time.Duration;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.test.web.servlet.MockMvc;
import vn.haidang.PortalTest;
import vn.haidang.staff.Roles;
import vn.haidang.text.WrongInput;

@PortalTest
class HotlineIT {

    @Autowired
    Hotline hotline;

    @Autowired
    MockMvc http;

    private HotlineGroup group;
    private long without;

    @BeforeEach
    @AfterEach
    void nobodyCanBeCalled() {
        group = hotline.groups().getFirst();
        editor(() -> hotline.reach(group.name(), "", ""));
        without = as("thu", Roles.EDITOR, hotline::withoutNumber);
    }

    @Test
    void aNumberIsPublishedAndTakenBack() {
        editor(() -> hotline.reach(group.name(), " 0255 3867 002 ", "Giờ hành chính"));

        assertThat(hotline.groups().getFirst().number()).isEqualTo("0255 3867 002");
        assertThat(as("thu", Roles.EDITOR, hotline::withoutNumber)).isEqualTo(without - 1);

        editor(() -> hotline.reach(group.name(), " ", " "));

        assertThat(hotline.groups().getFirst().number()).isNull();
    }

    @Test
    void thePageTellsHowToCallOnlyWhereSomebodyAnswers() throws Exception {
        assertThat(page()).contains("Số máy chưa công bố").doesNotContain("Khi gọi", "nghe máy", "điện thoại này");

        editor(() -> hotline.reach(group.name(), "0255 3867 002", ""));

        assertThat(page()).contains("Khi gọi, nói bốn điều", "Cán bộ nghe máy").doesNotContain("Số máy chưa công bố");
    }

    private String page() throws Exception {
        Thread.sleep(Duration.ofSeconds(1)); // until the change has been followed
        return http.perform(get("/duong-day-nong")).andReturn().getResponse().getContentAsString();
    }

    @Test
    void theHoursFitTheirField() {
        assertThatExceptionOfType(WrongInput.class)
                .isThrownBy(() -> editor(() -> hotline.reach(group.name(), "1022", "a".repeat(201))))
                .withMessage("authority.line.long");
    }

    @ParameterizedTest
    @ValueSource(strings = {"12", "gọi anh Ba", "0255<script>", "0255 3867 002 0255 3867 002"})
    void onlyWhatCanBeDialledIsANumber(String typed) {
        assertThatExceptionOfType(WrongInput.class)
                .isThrownBy(() -> editor(() -> hotline.reach(group.name(), typed, "")))
                .withMessage("hotline.number.wrong");
        assertThat(hotline.groups().getFirst().number()).isNull();
    }

    @Test
    void anOfficerOfCasesDoesNotChangeIt() {
        assertThatExceptionOfType(AccessDeniedException.class)
                .isThrownBy(() -> as("tam", Roles.CASE_OFFICER, () -> hotline.reach(group.name(), "1022", "")));
    }

    private static void editor(Runnable deed) {
        as("thu", Roles.EDITOR, deed);
    }
}
