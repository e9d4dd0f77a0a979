package vn.haidang.media;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FileNamesTest {

    @ParameterizedTest
    @CsvSource({
        "anh.jpg, anh.jpg",
        "../../etc/passwd, passwd",
        "C:\\Users\\Lan\\đơn.pdf, đơn.pdf",
        "a/b\\c.png, c.png",
        "'.. ', tep",
        "'', tep",
        "'/', tep",
        "'  ảnh 1.jpg ', ảnh 1.jpg"
    })
    void aNameIsANameAndNoPath(String sent, String kept) {
        assertThat(FileNames.clean(sent)).isEqualTo(kept);
    }

    @Test
    void signsThatNobodySeesAreGoneAndTheEndingStays() {
        assertThat(FileNames.clean("an\u0000h\u202egpj.exe\r\n")).isEqualTo("anhgpj.exe");
        assertThat(FileNames.clean("a".repeat(100_000) + ".jpg"))
                .hasSize(FileNames.LONGEST)
                .endsWith("a.jpg");
    }
}
