package vn.haidang.feedback;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.haidang.text.Leak;

class RedactionTest {

    private static final Reporter LAN =
            new Reporter("Nguyễn Thị Lan", "Khu An Hải, nhà số 5", "0912345678", "lan@example.vn", "");

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Gọi 0912 345 678 giúp|0912 345 678|a telephone number in groups",
                "số +84.912.345.678|+84.912.345.678|with the country's prefix",
                "CCCD 051234567890 của tôi|051234567890|a citizen number of 12 digits",
                "CMND 212 345 678|212 345 678|an older number of 9 digits",
                "viết cho ba.sau@gmail.com.|ba.sau@gmail.com|an e-mail without the full stop",
                "xe 76A-123.45 chắn lối|76A-123.45|a car",
                "xe máy 76-B1 234.56|76-B1 234.56|a motorcycle",
                "bà nguyễn thị lan đến|nguyễn thị lan|the reporter's name in small letters",
                "chị Lan đã ký|Lan|her given name",
                "ở khu an hải, nhà số 5|khu an hải, nhà số 5|her address"
            })
    void proposesWhatTellsWhoSomebodyIs(String text, String piece, String what) {
        assertThat(words(text)).as(what).containsExactly(piece);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "lan can cầu tàu bị gãy ngày 20/11/2026",
                "Quyết định 38/KH-UBND năm 2025, thủ tục 1.004873",
                "hoa lan nở trước sân",
                "Đã thay 12 bóng đèn, cao 3,5 m"
            })
    void leavesEverydayTextAlone(String text) {
        assertThat(words(text)).isEmpty();
    }

    @Test
    void onlyWhatWasFoundIsMasked() {
        var text = "Nguyễn Thị Lan, tức chị Lan, chăm hoa Lantana và lan can";

        assertThat(Redaction.masked(text, LAN, words(text))).isEqualTo("[…], tức chị […], chăm hoa Lantana và lan can");
        assertThat(Redaction.masked(text, LAN, List.of("Lan")))
                .isEqualTo("Nguyễn Thị Lan, tức chị […], chăm hoa Lantana và lan can");
        assertThat(Redaction.draft(text, LAN)).isEqualTo(Redaction.masked(text, LAN, words(text)));
    }

    private static List<String> words(String text) {
        return Redaction.leaks(text, LAN).stream().map(Leak::words).toList();
    }
}
