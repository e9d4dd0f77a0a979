package vn.haidang.feedback.web;

import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.haidang.feedback.AnsweredCase;
import vn.haidang.feedback.FeedbackKind;

/** A page of released answers. */
public record AnsweredPage(
        List<AnsweredCase> cases,
        @Nullable String next,
        @Nullable FeedbackKind kind) {

    public String nextPath() {
        return "/phan-anh/da-tra-loi?" + (kind == null ? "" : "kind=" + kind.parameter() + "&") + "truoc=" + next;
    }
}
