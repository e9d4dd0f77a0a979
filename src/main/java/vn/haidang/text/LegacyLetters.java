package vn.haidang.text;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/**
 * Letters of the time before Unicode: texts typed with the fonts of TCVN3 (".VnTime") and VNI ("VNI-Times") keep Vietnamese
 * letters at the places of others, so that "Cộng hòa" reads "Céng hßa" or "Coäng hoøa" without the font.
 */
public enum LegacyLetters {
    /** One sign for one letter; capitals with a mark come from fonts of their own, whose names end with H. */
    TCVN3("""
            ¡Ă ¢Â £Ê ¤Ô ¥Ơ ¦Ư §Đ ¨ă ©â ªê «ô ¬ơ \u00adư ®đ µà ¶ả ·ã ¸á ¹ạ »ằ ¼ẳ ½ẵ ¾ắ Æặ Çầ Èẩ Éẫ Êấ Ëậ Ìè Îẻ Ïẽ Ðé Ñẹ
            Òề Óể Ôễ Õế Öệ ×ì Øỉ Üĩ Ýí Þị ßò áỏ âõ ãó äọ åồ æổ çỗ èố éộ êờ ëở ìỡ íớ îợ ïù ñủ òũ óú ôụ õừ öử ÷ữ øứ ùự
            úỳ ûỷ üỹ ýý þỵ"""),
    /** A vowel and a sign for its marks behind it; a few letters of one sign. */
    VNI("""
            aùá aøà aûả aõã aïạ aââ aáấ aàầ aåẩ aãẫ aäậ aêă aéắ aèằ aúẳ aüẵ aëặ eùé eøè eûẻ eõẽ eïẹ eâê eáế eàề eåể eãễ
            eäệ oùó oøò oûỏ oõõ oïọ oâô oáố oàồ oåổ oãỗ oäộ ôùớ ôøờ ôûở ôõỡ ôïợ uùú uøù uûủ uõũ uïụ öùứ öøừ öûử öõữ öïự
            yùý yøỳ yûỷ yõỹ ôơ öư æỉ óĩ òị îỵ ñđ ÔƠ ÖƯ ÆỈ ÓĨ ÒỊ ÎỴ ÑĐ""");

    /** A whole syllable without its marks: what comes before the vowels, the vowels, what comes behind them. */
    private static final Pattern SYLLABLE =
            Pattern.compile("(?:b|ch?|d|gh?|gi|h|kh?|l|m|ngh?|nh?|ph?|qu|r|s|th?|tr|v|x)?"
                    + "(?:a[iouy]?|e[ou]?|i[aeu]?|ieu|o[aei]?|oa[ioy]|oeo|u[aeiouy]?|ua[yo]|uoi|uou|uy[aeu]|y[ae]?|yeu)"
                    + "(?:ch?|m|ng|nh?|p|t)?");

    private static final Pattern WORD = Pattern.compile("[a-zA-Z\\u00a1-\\u00ff]+");

    /** Of Vietnamese as it is written now, outside of the letters that the old fonts used. */
    private static final Pattern MODERN = Pattern.compile("[ăĂđĐĩĨũŨơƠưƯ\\u1ea0-\\u1ef9]");

    /** Letters of Vietnamese below U+0100; a word of these alone may be what it seems. */
    private static final String SHARED = "ÀÁÂÃÈÉÊÌÍÒÓÔÕÙÚÝàáâãèéêìíòóôõùúý";

    private static final int FEWEST_WORDS = 2;

    private final Map<String, String> letters = new TreeMap<>();

    LegacyLetters(String pairs) {
        for (var pair : pairs.split("\\s")) {
            var old = pair.substring(0, pair.length() - 1);
            var now = pair.substring(pair.length() - 1);
            letters.put(old, now);
            if (old.length() > 1) {
                letters.put(capital(old), capital(now));
                letters.put(capital(old.substring(0, 1)) + old.substring(1), capital(now));
            }
        }
    }

    /** @return the text in the letters of today, whichever it was written with; the same text where nothing is old */
    public static String toUnicode(String text) {
        return in(text).map(letters -> letters.read(text)).orElse(text);
    }

    /** The letters without whose font a text cannot be read; empty for a text of today. */
    public static Optional<LegacyLetters> in(String text) {
        if (MODERN.matcher(text).find()) {
            return Optional.empty();
        }
        var strange = WORD.matcher(text)
                .results()
                .map(MatchResult::group)
                .filter(LegacyLetters::isStrange)
                .toList();
        return Arrays.stream(values())
                .max(Comparator.comparingLong(letters -> letters.readable(strange)))
                .filter(letters ->
                        letters.readable(strange) >= FEWEST_WORDS && 2 * letters.readable(strange) > strange.size());
    }

    /** Every letter, for a text that is known to be written so. */
    String read(String text) {
        var now = new StringBuilder(text.length());
        for (var at = 0; at < text.length(); ) {
            var two = letters.get(text.substring(at, Math.min(at + 2, text.length())));
            var one = letters.get(text.substring(at, at + 1));
            if (two != null && at + 1 < text.length()) {
                now.append(two);
                at += 2;
            } else {
                now.append(one == null ? text.charAt(at) : one);
                at++;
            }
        }
        return now.toString();
    }

    private long readable(List<String> words) {
        return words.stream().filter(word -> isSyllable(read(word))).count();
    }

    private static boolean isStrange(String word) {
        return word.chars().anyMatch(Character::isLetter)
                && word.chars().anyMatch(sign -> sign > '\u00a0' && SHARED.indexOf(sign) < 0);
    }

    private static boolean isSyllable(String word) {
        return SYLLABLE.matcher(Vietnamese.fold(word)).matches()
                && (MODERN.matcher(word).find() || word.chars().anyMatch(sign -> SHARED.indexOf(sign) >= 0));
    }

    private static String capital(String text) {
        return text.toUpperCase(Vietnamese.LOCALE);
    }
}
