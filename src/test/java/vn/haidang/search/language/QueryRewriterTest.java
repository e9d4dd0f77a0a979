package vn.haidang.search.language;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class QueryRewriterTest {

    private final QueryRewriter rewriter = new QueryRewriter(taught(
            "đăng ký kết hôn",
            "đăng ký khai sinh cho con",
            "đăng ký khai tử",
            "giấy phép lái xe hạng a1",
            "mất thẻ căn cước cccd",
            "mất cccd",
            "thuế đất",
            "thuê nhà",
            "thủ tục chuyển mục đích sử dụng đất",
            "người nghiện ma túy"));

    @ParameterizedTest(name = "\"{0}\" is {1}")
    @CsvSource({
        "dang ky ket hon, đăng ký kết hôn",
        "ĐĂNG KÝ KẾT HÔN, đăng ký kết hôn",
        "ddawng kys keest hoon, đăng ký kết hôn",
        "d9a8ng ky1 ke61t ho6n, đăng ký kết hôn",
        "đang ki kêt hôn, đăng ký kết hôn",
        "dangky kethon, đăng ký kết hôn",
        "dangkykethon, đăng ký kết hôn",
        "đăngký kếthôn, đăng ký kết hôn",
        "d ang ky kết h ôn, đăng ký kết hôn",
        "dang ky khia sinh, đăng ký khai sinh",
        "dang ky khai sinhh, đăng ký khai sinh",
        "dang ky kai sinh, đăng ký khai sinh",
        "chuyeen mujc ddichs suwr dujng ddaats, chuyển mục đích sử dụng đất",
        "matcccd, mất cccd",
        "thue dat, thuế đất",
        "thue nha, thuê nhà",
        "ma tuý, ma túy",
    })
    void whatWasMeantIsFound(String typed, String meant) {
        assertThat(rewriter.rewrite(typed).understood()).isEqualTo(meant);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "đăng ký kết hôn",
                "thuê đất",
                "giấy phép lái xe hạng a1",
                "quê ngoại xóm giữa",
                "1.001193",
                "38/kh-ubnd",
                "vneid 2",
                "mất cccd"
            })
    void whatIsTypedWellStaysAsItIs(String typed) {
        assertThat(rewriter.rewrite(typed).understood()).isEqualTo(typed);
    }

    @Test
    void numbersAreNeverReadAsTones() {
        assertThat(rewriter.rewrite("hang a1").understood()).isEqualTo("hạng a1");
        assertThat(rewriter.rewrite("du 14 tuoi").understood()).contains("14");
    }

    @Test
    void aReaderIsToldOnlyWhenSomethingWasGuessed() {
        assertThat(rewriter.rewrite("Đăng ký kết hôn").isChanged()).isFalse();
        assertThat(rewriter.rewrite("dang ky ket hon").isChanged()).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"", "  ", "???", "🙂", "'; drop table", "aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa"})
    void nonsenseBreaksNothing(String typed) {
        assertThat(rewriter.rewrite(typed).typed()).isEqualTo(typed);
    }

    @Test
    void withoutALessonNothingIsChanged() {
        assertThat(new QueryRewriter(SyllableModel.untrained())
                        .rewrite("dang ky")
                        .understood())
                .isEqualTo("dang ky");
    }

    private static SyllableModel taught(String... phrases) {
        var trainer = new SyllableModelTrainer();
        for (var phrase : phrases) {
            trainer.add(phrase, 20);
        }
        return trainer.model();
    }
}
