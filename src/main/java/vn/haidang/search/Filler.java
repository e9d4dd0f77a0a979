package vn.haidang.search;

import java.util.regex.Pattern;
import vn.haidang.text.Vietnamese;

/** What belongs to asking, not to what is asked for: "tôi muốn …", "… cần giấy tờ gì". */
final class Filler {

    private static final Pattern ASKING = Pattern.compile("(?<=^| )(?:"
            + "toi (?:muon|can)|muon|em|minh"
            + "|(?:phai |can )?lam (?:nhung )?(?:thu tuc|giay to|giay) (?:gi|nao)|(?:phai |can )?lam (?:gi|sao|the nao)"
            + "|(?:thi )?(?:can|phai co|gom|gom co|mang)(?: theo)? (?:nhung )?(?:giay to|ho so|giay phep)? ?(?:gi|nao)"
            + "|(?:nhung )?(?:giay to|ho so|giay phep|thu tuc) (?:gi|nao)|nhu the nao|the nao|ra sao|o dau|bao lau"
            + "|(?:het |ton |mat )?bao nhieu(?: tien)?|co phai xin phep khong|duoc khong|khong a|thu tuc|ho so"
            + ")(?= |$)");

    private static final int ENOUGH = 3;

    private Filler() {}

    /** The text without its filler; as it is when too little would be left. */
    static String without(String text) {
        var matcher = ASKING.matcher(Vietnamese.fold(text));
        if (Vietnamese.fold(text).length() != text.length()) {
            return text;
        }
        var rest = new StringBuilder();
        var from = 0;
        while (matcher.find()) {
            rest.append(text, from, matcher.start()).append(' ');
            from = matcher.end();
        }
        var kept = rest.append(text.substring(from)).toString().strip().replaceAll("\\s+", " ");
        return kept.length() < ENOUGH ? text : kept;
    }
}
