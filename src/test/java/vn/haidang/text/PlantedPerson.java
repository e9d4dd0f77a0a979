package vn.haidang.text;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.stream.Collectors;

/** Somebody made up for a test, and a text in which what tells of them is planted, in spellings drawn at random. */
final class PlantedPerson {

    private static final List<String> FAMILY =
            List.of("Nguyễn", "Trần", "Lê", "Võ", "Đặng", "Bùi", "Huỳnh", "Phan", "Dương");
    private static final List<String> MIDDLE = List.of("Thị", "Văn", "Đức", "Ngọc", "Thanh", "Thúy", "Hữu");
    private static final List<String> GIVEN =
            List.of("Hoà", "Thuỷ", "Dũng", "Lượng", "Hường", "Đào", "Quý", "Phúc", "Nghĩa", "Khoẻ", "Vượng", "Tuyết");
    private static final List<String> FORMS = List.of("ông", "bà", "anh", "chị", "cô", "bác");
    private static final List<String> BETWEEN = List.of(
            "đường trước nhà bị ngập từ hôm qua",
            "mong chính quyền xem giúp",
            "đèn ở cầu tàu hỏng ba đêm nay",
            "nước chảy tràn ra ruộng hành tỏi",
            "tôi đã nộp hồ sơ mà chưa thấy trả lời");

    private final Random random;
    private final String name;
    private final String home;
    private final List<String> planted = new ArrayList<>();

    PlantedPerson(Random random) {
        this.random = random;
        this.name = String.join(" ", any(FAMILY), any(MIDDLE), any(GIVEN));
        this.home = "nhà số %d, ngõ %d, Khu An Hải".formatted(1 + random.nextInt(90), 1 + random.nextInt(40));
    }

    String name() {
        return name;
    }

    String home() {
        return home;
    }

    /** What must not remain. */
    List<String> planted() {
        return planted;
    }

    /** A text with three things that tell who it is. */
    String text() {
        var text = new StringBuilder();
        for (var i = 0; i < 3; i++) {
            var piece = piece();
            planted.add(piece);
            text.append(any(BETWEEN))
                    .append(any(List.of(", ", ": ", " – ", "\n")))
                    .append(piece)
                    .append(any(List.of(". ", ", ", "; ", "\n")));
        }
        return text.append(any(BETWEEN)).toString();
    }

    private String piece() {
        return switch (random.nextInt(9)) {
            case 0, 1 -> spelt(name);
            case 2 -> any(FORMS) + " " + spelt(name.substring(name.indexOf(' ') + 1));
            case 3 -> any(FORMS) + " " + any(List.of(name.substring(name.lastIndexOf(' ') + 1), spelt(name)));
            case 4 -> phone();
            case 5 -> grouped(digits(12), any(List.of("", " ", ".")), 3);
            case 6 ->
                "%d%s%s%s"
                        .formatted(
                                11 + random.nextInt(88),
                                any(List.of("A", "C", "-B1 ", "D1-", "H ")),
                                any(List.of("-", " ", "")),
                                any(List.of("123.45", "2345", "678.90", "12345")))
                        .replace("  ", " ")
                        .replace("--", "-");
            case 7 ->
                Vietnamese.fold(name).replace(" ", any(List.of(".", "", "_")))
                        + random.nextInt(99)
                        + any(List.of("@gmail.com", "@yahoo.com.vn", " @ example.vn"));
            default -> any(List.of("STK ", "số tài khoản: ", "TK Agribank ")) + digits(9 + random.nextInt(6));
        };
    }

    private String phone() {
        var digits = any(List.of("3", "5", "7", "8", "9")) + digits(8);
        var gap = any(List.of(" ", ".", "-", "", " / ", " - ", "\u00a0"));
        var grouped = grouped(digits, gap, 3);
        return switch (random.nextInt(5)) {
            case 0 -> "+84 " + grouped;
            case 1 -> "0084 " + grouped;
            case 2 -> "+84 (0)" + grouped;
            case 3 -> "(0255) 3" + digits(3) + " " + digits(3);
            default -> "0" + grouped;
        };
    }

    private String spelt(String words) {
        return switch (random.nextInt(9)) {
            case 0 -> words.toLowerCase(Locale.ROOT);
            case 1 -> words.toUpperCase(Locale.ROOT);
            case 2 -> Vietnamese.normalise(words);
            case 3 -> Vietnamese.unmarked(words);
            case 4 -> Vietnamese.fold(words);
            case 5 -> Normalizer.normalize(words, Normalizer.Form.NFD);
            case 6 -> words.replace(" ", any(List.of("  ", "\u00a0", "\t", "\u2003")));
            case 7 ->
                words.chars().mapToObj(letter -> Character.toString(letter)).collect(Collectors.joining("\u200b"));
            default -> words;
        };
    }

    private String digits(int count) {
        return random.ints(count, 1, 10).mapToObj(Integer::toString).collect(Collectors.joining());
    }

    private static String grouped(String digits, String gap, int size) {
        return digits.replaceAll("(.{%d})(?!$)".formatted(size), "$1" + gap);
    }

    private <T> T any(List<T> all) {
        return all.get(random.nextInt(all.size()));
    }
}
