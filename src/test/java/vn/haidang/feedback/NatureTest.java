package vn.haidang.feedback;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class NatureTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Tôi tố cáo ông A nhận tiền của dân",
                "ĐƠN TỐ CÁO: cán bộ thôn",
                "toi to cao ong A nhan tien",
                "Em viết đơn tố\u00a0cáo chị B"
            })
    void aDenunciationIsNoticed(String text) {
        assertThat(Nature.of(text)).contains(Nature.DENUNCIATION);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Tôi khiếu nại Quyết định số 12/QĐ-UBND về thu hồi đất",
                "khieu nai quyet dinh xu phat",
                "Đơn khiếu nại lần hai"
            })
    void aComplaintAgainstADecisionIsNoticed(String text) {
        assertThat(Nature.of(text)).contains(Nature.COMPLAINT);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Đèn đường thôn Đông hỏng ba đêm",
                "Nước tới cao hơn nhà, đường bị ngập",
                "Tòa cao ốc che đường",
                "Tôi khiếu nại vì wifi ở quầy chậm"
            })
    void anyOtherReportIsNone(String text) {
        assertThat(Nature.of(text)).isEmpty();
    }
}
