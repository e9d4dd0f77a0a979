package vn.haidang.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class MaskingTest {

    private static final List<String> HOME = List.of("Nhà số 9, ngõ giếng Vua, Khu An Hải");

    @ParameterizedTest
    @ValueSource(
            strings = {
                "nguyễn thị hòa",
                "NGUYỄN THỊ HÒA",
                "Nguyen Thi Hoa",
                "Nguye\u0302\u0303n Thi\u0323 Hoa\u0300",
                "Nguyễn  Thị\u00a0Hoà",
                "Nguyển Thị Hoà",
                "NguyenThiHoa",
                "N. T. Hoà",
                "Nguyễn T. H",
                "Thị Hoà",
                "thi hoa",
                "Hoà Nguyễn Thị",
                "Hoà, Nguyễn Thị",
                "Nguyễn Thị** Hòa",
                "Nguyễn Hoà",
                "nguyễn hòa"
            })
    void aNameIsFoundInEverySpelling(String written) {
        assertThat(words("Tôi là %s, ở xóm trên".formatted(written))).containsExactly(written);
    }

    @ParameterizedTest
    @CsvSource({"bà Hoà,Hoà", "ba Hoà,Hoà", "chị hòa,hòa", "bà Hoa,Hoa", "CÔ HOÀ,HOÀ", "anh Hùng lái xe,Hùng"})
    void aPartOfANameIsFoundBehindAFormOfAddress(String written, String found) {
        assertThat(words("Hôm qua %s có đến".formatted(written))).containsExactly(found);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "(0255) 3826 111",
                "0084 912 345 678",
                "0912.345.678",
                "0905 / 123 / 456",
                "+84 (0)905-123-456",
                "+84905123456",
                "0905\u00a0123\u00a0456",
                "0912,345,678",
                "0912·345·678",
                "0912•345•678",
                "0912|345|678",
                "0912:345:678",
                "0912*345*678",
                "[0912] 345 678",
                "+1 415 555 2671",
                "051 234 567 890",
                "051234567890",
                "212.345.678",
                "1234567890123",
                "76A-123.45",
                "76-B1 234.56",
                "76h1 2345",
                "hoa.nguyen@gmail.com",
                "hoa.nguyen (at) gmail.com",
                "IMG_20261127_nha-ba-Hoa.jpg",
                "nha so 9, ngo gieng vua"
            })
    void whatLeadsToSomebodyIsFoundInAllItsDresses(String written) {
        assertThat(words("Liên hệ %s giúp".formatted(written))).containsExactly(written);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Từ 05/12/2026 đến 31/12/2026, phí 1.200.000 đồng, thủ tục 1.004873.000.00.00.H48",
                "Nếu mưa to thì hoa màu bị ngập, bà con ba hoa chuyện cô Tô",
                "Nghị định 61/2018/NĐ-CP, Quyết định số 1234/QĐ-UBND ngày 01.02.2025",
                "Ông Chủ tịch, anh Bí thư đã nghe; nước Anh Quốc",
                "Sáng 07:30-11:30, 13:30-17:00; trường Trần Phú, đường Lê Lợi, đảo Lý Sơn, Thành phố Hồ Chí Minh",
                "Lô 12 dài 2345 m, 76 hộ dân"
            })
    void everydayTextIsLeftAlone(String text) {
        assertThat(words(text)).isEmpty();
    }

    @Test
    void aNumberStuckToANameTakesNothingAway() {
        assertThat(words("Nguyễn Thị Hòa0912345678")).containsExactly("Nguyễn Thị Hòa", "0912345678");
        assertThat(words("Gọi số máy 3826111 nhé")).containsExactly("3826111");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "con Trần Thị Mai đi học,Trần Thị Mai",
                "chị cán bộ Nguyễn Thị Nga tiếp,Nguyễn Thị Nga",
                "hôm ấy Lê Bình đã xin lỗi,Lê Bình",
                "vợ tôi Phạm Thị Lan,Phạm Thị Lan"
            })
    void aWholeNameOfSomebodyElseIsFoundByItsFamily(String line) {
        var parts = line.split(",");

        assertThat(words(parts[0])).containsExactly(parts[1]);
    }

    @Test
    void whatIsMaskedIsGoneAndTheRestStays() {
        var text = "Tôi là bà Nguyễn Thị Hoà, gọi 0912 345 678 nhé.";

        assertThat(Masking.masked(text, Masking.leaks(text, "Nguyễn Thị Hoà", HOME)))
                .isEqualTo("Tôi là bà […], gọi […] nhé.");
    }

    @Test
    void plantedPeopleAreFoundInEverySpelling() {
        var random = new Random(20261130);
        var missed = new ArrayList<String>();
        var planted = 0;
        for (var i = 0; i < 2000; i++) {
            var person = new PlantedPerson(random);
            var text = person.text();
            var rest = Masking.masked(text, Masking.leaks(text, person.name(), List.of(person.home())));
            for (var piece : person.planted()) {
                planted++;
                if (rest.contains(piece)) {
                    missed.add(person.name() + " | " + piece + " | " + rest);
                }
            }
        }

        assertThat(missed).as("of %d: %s", planted, missed).hasSizeLessThan(planted / 100);
    }

    @Test
    void ourOwnTextsAreHardlyMarked() throws IOException {
        var random = new Random(7);
        var marked = new ArrayList<String>();
        var words = 0;
        try (var files = Files.walk(Path.of("content"))) {
            for (var file :
                    files.filter(it -> it.toString().endsWith(".md")).sorted().toList()) {
                var text = Files.readString(file);
                var person = new PlantedPerson(random);
                words += text.split("\\s+").length;
                Masking.leaks(text, person.name(), List.of(person.home()))
                        .forEach(leak -> marked.add(file.getFileName() + " " + leak.kind() + " " + leak.words()));
            }
        }

        assertThat(marked).as("in %d words", words).hasSizeLessThanOrEqualTo(words / 500);
    }

    private static List<String> words(String text) {
        return Masking.leaks(text, "Nguyễn Thị Hoà", HOME).stream()
                .map(Leak::words)
                .toList();
    }
}
