package vn.haidang.procedure;

import com.fasterxml.jackson.annotation.JsonCreator;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** One way of filing, with the time and the fee that go with it. */
public record SubmissionChannel(
        Kind kind,
        @Nullable ProcessingTime time,
        @Nullable Fee fee,
        @Nullable String note) {

    public enum Kind {
        AT_DESK("Trực tiếp"),
        ONLINE("Trực tuyến"),
        BY_POST("Bưu điện");

        private final String label;

        Kind(String label) {
            this.label = label;
        }

        @JsonCreator
        public static Kind named(String name) {
            return valueOf(name.toUpperCase(Locale.ROOT));
        }

        public String label() {
            return label;
        }
    }

    public String shownTime() {
        return time == null ? "Nguồn không nêu" : time.shown();
    }

    public String shownFee() {
        return fee == null ? "Chưa công bố" : fee.shown();
    }
}
