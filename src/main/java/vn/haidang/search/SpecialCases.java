package vn.haidang.search;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import vn.haidang.text.Vietnamese;

/**
 * Words in the name of a procedure that say that it is not the ordinary one. Who does not type them means the ordinary
 * one: "đổi giấy phép lái xe" is not "đổi giấy phép lái xe Công an nhân dân".
 */
final class SpecialCases {

    private static final List<String> WORDS = List.of(
            "lại",
            "nước ngoài",
            "biên giới",
            "lưu động",
            "chấm dứt",
            "thu hồi",
            "rút",
            "hủy",
            "xóa",
            "tạm dừng",
            "tạm thời",
            "giám sát",
            "gia hạn",
            "điều chỉnh",
            "thay đổi",
            "bổ sung",
            "khiếu nại",
            "tố cáo",
            "ghi vào sổ",
            "quân đội",
            "quân sự",
            "quốc phòng",
            "công an nhân dân",
            "cơ quan đại diện",
            "kết hợp",
            "cấp đặc biệt",
            "đường sắt",
            "hải quan",
            "hàng không");

    /** The mark of a name without any of the words. */
    static final String NONE = "none";

    private static final List<String> FOLDED =
            WORDS.stream().map(Vietnamese::fold).toList();

    private SpecialCases() {}

    static Set<String> in(String text) {
        var folded = padded(text);
        return FOLDED.stream().filter(word -> folded.contains(" " + word + " ")).collect(Collectors.toSet());
    }

    /** What a name is marked with in the index. */
    static Set<String> marksOf(String name) {
        var special = in(name);
        return special.isEmpty() ? Set.of(NONE) : special;
    }

    /** Those that nobody asked for. */
    static List<String> notIn(String text) {
        var asked = in(text);
        return FOLDED.stream().filter(word -> !asked.contains(word)).toList();
    }

    private static String padded(String text) {
        return " " + Vietnamese.fold(text).replaceAll("[^\\p{L}\\p{N}]+", " ").strip() + " ";
    }
}
