package vn.haidang.messaging;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.api.Test;
import vn.haidang.text.Vietnamese;

class SmsTextTest {

    @Test
    void fits160PlainLettersOr70WithMarks() {
        assertThat(new SmsText("a".repeat(160)).value()).hasSize(160);
        assertThat(new SmsText("đ".repeat(70)).value()).hasSize(70);

        assertThatIllegalArgumentException().isThrownBy(() -> new SmsText("a".repeat(161)));
        assertThatIllegalArgumentException().isThrownBy(() -> new SmsText("đ".repeat(71)));
        assertThatIllegalArgumentException().isThrownBy(() -> new SmsText("đ" + "a".repeat(70)));
    }

    @Test
    void bracesTakeTwoPlaces() {
        assertThatIllegalArgumentException().isThrownBy(() -> new SmsText("a".repeat(159) + "{"));
    }

    @Test
    void marksAreLeftOutToFit() {
        assertThat(Vietnamese.unmarked("Đã có câu trả lời, hạn Thứ Năm")).isEqualTo("Da co cau tra loi, han Thu Nam");
    }
}
