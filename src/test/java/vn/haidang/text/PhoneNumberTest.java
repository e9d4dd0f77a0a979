package vn.haidang.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PhoneNumberTest {

    @ParameterizedTest
    @ValueSource(strings = {"0255 3867 002", "(0255) 3867.002", "+84 255-3867-002", "0905123456"})
    void aPersonCanBeCalled(String text) {
        assertThat(PhoneNumber.isOne(text)).isTrue();
        assertThat(PhoneNumber.isOneOrService(text)).isTrue();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "(0255) 3826 111|02553826111",
                "0084 912 345 678|0912345678",
                "0912.345.678|0912345678",
                "0905 / 123 / 456|0905123456",
                "+84 (0)905-123-456|0905123456",
                "84 905 123 456|0905123456",
                "905123456|0905123456",
                "0905\u00a0123\u2009456|0905123456",
                "０９０５１２３４５６|0905123456",
                "0905–123–456|0905123456",
                "+1 415 555 2671|+14155552671"
            })
    void allDressesAreOneForm(String typed, String kept) {
        assertThat(PhoneNumber.read(typed)).contains(new PhoneNumber(kept));
        assertThat(PhoneNumber.read(kept)).contains(new PhoneNumber(kept));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "00000000",
                "0000000000",
                "0999999999999",
                "1111111111",
                "12345678",
                "0123456",
                "+84",
                "+++84905123456"
            })
    void whatNoPersonAnswersIsRefused(String typed) {
        assertThat(PhoneNumber.read(typed)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "(+84) 912 345 678",
                "[+84] 912345678",
                "0912,345,678",
                "0912·345·678",
                "0912_345_678",
                "'0912345678",
                "0912 345 678;",
                "Zalo 0912345678",
                "SĐT: 0912 345 678",
                "ĐT. 0912345678"
            })
    void whatAPersonReadsIsTheSameNumber(String typed) {
        assertThat(PhoneNumber.read(typed)).contains(new PhoneNumber("0912345678"));
    }

    @Test
    void aNumberOfOneDigitBehindItsZeroIsSomebodys() {
        assertThat(PhoneNumber.isOne("0999999999")).isTrue();
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
