package vn.haidang.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PhoneNumberTest {

    @ParameterizedTest
    @ValueSource(strings = {"0255 3867 002", "(0255) 3867.002", "+84 255-3867-002", "0905123456"})
    void aPersonCanBeCalled(String text) {
        assertThat(PhoneNumber.isOne(text)).isTrue();
        assertThat(PhoneNumber.isOneOrService(text)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"113", "1022", "1800 10"})
    void aServiceHasFewDigits(String text) {
        assertThat(PhoneNumber.isOne(text)).isFalse();
        assertThat(PhoneNumber.isOneOrService(text)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "12",
                "........",
                "1(((((((",
                "gọi nhé",
                "0255 x",
                "<b>0255</b>",
                "٠٩٠٥١٢٣٤٥٦",
                "0255\n3867002"
            })
    void whatCannotBeDialledIsNone(String text) {
        assertThat(PhoneNumber.isOneOrService(text)).isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"0255 3867 002 0255 3867 002"})
    void twoNumbersAreNotOne(String text) {
        assertThat(PhoneNumber.isOne(text)).isFalse();
    }
}
