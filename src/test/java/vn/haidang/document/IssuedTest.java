package vn.haidang.document;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class IssuedTest {

    @ParameterizedTest
    @CsvSource({
        "15/9/2025, 2025-09-15, ngày 15/09/2025",
        "ngày 15 tháng 9 năm 2025, 2025-09-15, ngày 15/09/2025",
        "15 – 9 – 2025, 2025-09-15, ngày 15/09/2025",
        "15092025, 2025-09-15, ngày 15/09/2025",
        "2025-09-15, 2025-09-15, ngày 15/09/2025",
        "9/2025, 2025-09, tháng 9/2025",
        "tháng 9 năm 2025, 2025-09, tháng 9/2025",
        "2025, 2025, năm 2025",
        "20.02.2024, 2024-02-20, ngày 20/02/2024",
    })
    void itIsAsExactAsTheAuthorityKnows(String typed, String iso, String phrase) {
        assertThat(Issued.typed(typed).iso()).isEqualTo(iso);
        assertThat(Issued.typed(typed).phrase()).isEqualTo(phrase);
        assertThat(Issued.typed(Issued.typed(typed).words())).isEqualTo(Issued.typed(typed));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "hôm qua", "31/2/2025", "13/2025", "25", "1/1/1/2025", "2025/9/15"})
    void whatIsNoDayIsRefused(String typed) {
        assertThatThrownBy(() -> Issued.typed(typed)).hasMessage("document.issued.wrong");
    }
}
