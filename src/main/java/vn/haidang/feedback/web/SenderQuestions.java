package vn.haidang.feedback.web;

import jakarta.servlet.http.HttpServletRequest;
import java.util.LinkedHashMap;
import java.util.Map;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;
import vn.haidang.feedback.CitizenDesk;
import vn.haidang.feedback.Nature;
import vn.haidang.feedback.Report;
import vn.haidang.feedback.Twin;
import vn.haidang.text.Vietnamese;
import vn.haidang.text.VietnameseDates;

/** What a sender is asked once, by the field whose tick is the reply: nothing is refused for good. */
@Component
class SenderQuestions {

    private final CitizenDesk desk;
    private final MessageSource messages;

    SenderQuestions(CitizenDesk desk, MessageSource messages) {
        this.desk = desk;
        this.messages = messages;
    }

    /**
     * Sentences by the names of the fields.
     *
     * @param isComplete whether the report would be taken otherwise
     */
    Map<String, String> of(HttpServletRequest request, Report report, boolean isComplete) {
        var questions = new LinkedHashMap<String, String>();
        if (SentReport.text(request, "nature").isEmpty()) {
            Nature.of(report.content()).ifPresent(nature -> questions.put("nature", word(nature.question())));
        }
        if (isComplete && SentReport.text(request, "again").isEmpty()) {
            desk.twin(report).ifPresent(twin -> questions.put("again", sentence(twin)));
        }
        return questions;
    }

    private String sentence(Twin twin) {
        var at = VietnameseDates.dayAndMinute(twin.receivedAt());
        var code = twin.code();
        return code == null ? word("feedback.error.again", at) : word("feedback.error.again.own", at, code);
    }

    private String word(String key, Object... details) {
        return messages.getMessage(key, details, Vietnamese.LOCALE);
    }
}
