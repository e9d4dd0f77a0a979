package vn.haidang.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class CleanTextTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Đường bị ngập\nở Khu An Hải\tsố 5\r\n",
                "Nguye\u0302\u0303n Thị Hoà, 1\u00a0200 đồng – “nhé”…",
                "👨‍👩‍👧 👍🏽 ❤️ 🇻🇳 ⚓",
                "漢字 Ελλάδα"
            })
    void whatPeopleReadStaysTheVeryText(String text) {
        assertThat(CleanText.of(text)).isEqualTo(text);
    }

    @ParameterizedTest
    @MethodSource
    void whatNobodySeesIsGone(String what, String text, String clean) {
        assertThat(CleanText.of(text)).as(what).isEqualTo(clean);
    }

    static List<Arguments> whatNobodySeesIsGone() {
        return List.of(
                Arguments.of("control signs", "a\u0000b\u0007c\u007fd\u009fe", "abcde"),
                Arguments.of("Word's hyphen", "Sa\u001eKỳ", "Sa-Kỳ"),
                Arguments.of("breaks of lines", "một\u000bhai\u2028ba", "một\nhai\nba"),
                Arguments.of("directions", "số \u202e321\u202c là\u200f", "số 321 là"),
                Arguments.of("isolates", "2\u2066 3\u2069", "2 3"),
                Arguments.of("what nobody sees", "Ho\u200bà\ufeff n\u00adhà\u2060", "Hoà nhà"),
                Arguments.of("joiners between letters", "ho\u200dà n\u200chà", "hoà nhà"),
                Arguments.of("letters that show nothing", "a\u3164b\ufffcc\ufffed", "abcd"),
                Arguments.of("tags", "a\udb40\udc41b", "ab"));
    }

    @Test
    void halfASignIsGone() {
        assertThat(CleanText.of("a" + (char) 0xd83d + "b")).isEqualTo("ab");
    }
}
