package vn.haidang.staff;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PersonNamesTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "nguyenthihoa2026x",
                "tranvanminh12345",
                "1990lethikimanh",
                "phamhoangquocbao",
                "buithithuhuong88a",
                "huynhductuyen20261129"
            })
    void aNameWithAYearIsLittleMoreThanAName(String bare) {
        assertThat(PersonNames.isLittleMore(bare)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "ghexanhtrenbaicatvang",
                "nguyenvedaochieuthuhaibaxe",
                "trandichhaykhongcungxem",
                "matkhau123456789",
                "x7kd03mzpq5nn2wq8",
                "thuyentoirathancanhca"
            })
    void aSentenceIsMore(String bare) {
        assertThat(PersonNames.isLittleMore(bare)).isFalse();
    }
}
