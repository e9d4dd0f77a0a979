package vn.haidang.feedback.web;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.haidang.feedback.AnsweredCase;
import vn.haidang.feedback.FeedbackFigures;
import vn.haidang.feedback.FeedbackKind;
import vn.haidang.text.VietnameseDates;

/** A page of released answers. */
public record AnsweredPage(
        List<AnsweredCase> cases,
        @Nullable String next,
        @Nullable FeedbackKind kind,
        FeedbackFigures figures,
        Instant countedAt) {

    public String counted() {
        return VietnameseDates.dayAndMinute(countedAt);
    }

    public String nextPath() {
        return "/phan-anh/da-tra-loi?" + (kind == null ? "" : "kind=" + kind.parameter() + "&") + "truoc=" + next;
    }

    /** Name and number, as citizens read them. */
    public List<Map.Entry<String, String>> figureLines() {
        return List.of(
                line("Đã nhận", figures.received()),
                line("Trả lời đúng hạn", figures.inTime()),
                line("Trễ hạn", figures.late()),
                line("Có gia hạn", figures.extended()),
                line("Mở lại", figures.reopened()),
                line("Hài lòng", figures.content()),
                line("Bình thường", figures.middling()),
                line("Chưa hài lòng", figures.discontent()));
    }

    private static Map.Entry<String, String> line(String name, long count) {
        return Map.entry(name, FeedbackFigures.shown(count));
    }
}
