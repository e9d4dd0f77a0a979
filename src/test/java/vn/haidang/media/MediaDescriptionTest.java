package vn.haidang.media;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MediaDescriptionTest {

    @ParameterizedTest
    @CsvSource({
        "'', media.words.missing",
        "Ảnh, media.words.missing",
        "!!! ??? ..., media.words.missing",
        "IMG_20261120 081500, media.words.file-name",
        "hop dan.JPG, media.words.file-name",
        "Hop dan thon Tay, media.words.file-name",
        "Cán bộ hướng dẫn bà con tại quầy, ''",
    })
    void aPictureIsDescribedInWordsNeverByTheNameOfItsFile(String words, String problem) {
        assertThat(new MediaDescription(words, "").problem("Họp_dân thôn Tây.jpg"))
                .isEqualTo(problem);
    }

    @Test
    void aDescriptionIsNoArticle() {
        assertThat(new MediaDescription("rất dài ".repeat(40), "").problem("a.jpg"))
                .isEqualTo("media.words.long");
        assertThat(new MediaDescription("Bến cảng buổi sáng", "x".repeat(121)).problem("a.jpg"))
                .isEqualTo("media.words.long");
    }
}
