package vn.haidang.feedback.web;

import java.util.Arrays;
import java.util.Optional;

/** What the page says after a deed of a reporter; the word stands in its address. */
enum Done {
    SENT("da-gui", "Đã gửi cho cán bộ."),
    WITHOUT_FILES(
            "het-cho", "Chữ đã nhận đủ, tệp thì chưa: lúc này cổng hết chỗ. Giữ tệp lại, gửi sau hoặc mang tới quầy."),
    GRADED("da-cham", "Cảm ơn bà con đã đánh giá."),
    REOPENED("xem-lai", "Đã chuyển lại cho cán bộ, có hạn mới.");

    private final String word;
    private final String sentence;

    Done(String word, String sentence) {
        this.word = word;
        this.sentence = sentence;
    }

    static Optional<Done> of(String word) {
        return Arrays.stream(values()).filter(done -> done.word.equals(word)).findFirst();
    }

    String word() {
        return word;
    }

    String sentence() {
        return sentence;
    }
}
