package vn.haidang.feedback;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Period;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class RubbishSieveTest {

    private static final Sender VILLAGE = new Sender("10.0.0.1", true);
    private static final Sender UNPROVEN = new Sender("10.0.0.1", false);

    private final RubbishSieve sieve = new RubbishSieve(new FeedbackSettings(
            Path.of("target"),
            Set.of(),
            Period.ofYears(5),
            Period.ofMonths(12),
            Period.ofDays(90),
            20,
            5,
            60,
            300,
            5000));

    @Test
    void aWholeVillageBehindOneLineGetsThrough() {
        var stories = List.of(
                "Đèn đường ở chợ hỏng ba tuần nay",
                "Máy lấy số ở trung tâm không in được phiếu",
                "Nước sinh hoạt thôn Đông yếu vào buổi chiều",
                "Cán bộ hẹn trả hồ sơ rồi lại hẹn lần nữa",
                "Bảng giá bến tàu che khuất, không đọc được",
                "Loa phát thanh cạnh trường kêu quá to",
                "Xe rác không vào hẻm sau nhà thờ",
                "Mẫu đơn trên mạng khác mẫu ở quầy");

        assertThat(stories.stream().filter(story -> isHeldBack(story, VILLAGE))).isEmpty();
    }

    @Test
    void withoutProofOnlyAFewAnHourGetThrough() {
        var heldBack = IntStream.range(0, 8)
                .filter(number ->
                        isHeldBack("chuyện " + "abcdefgh".charAt(number) + " khác hẳn nhau " + number, UNPROVEN))
                .count();

        assertThat(heldBack).isEqualTo(3);
    }

    @Test
    void theSameWordsAgainAndAgainAreHeldBackWhateverTheNumbersAndMarks() {
        assertThat(isHeldBack("Vay tiền nhanh gọi số 0911 111 111 ngay hôm nay nhé", VILLAGE))
                .isFalse();
        assertThat(isHeldBack("vay tien nhanh goi so 0922 222 222 ngay hom nay nhe", VILLAGE))
                .isFalse();
        assertThat(isHeldBack("VAY TIỀN NHANH, gọi số 0933 333 333, ngay hôm nay nhé!", VILLAGE))
                .isFalse();

        assertThat(isHeldBack("Vay tiền nhanh gọi số 0944 444 444 ngay hôm nay nhé", VILLAGE))
                .isTrue();
    }

    private boolean isHeldBack(String story, Sender sender) {
        return sieve.holdsBack(Reports.saying(story), sender);
    }
}
