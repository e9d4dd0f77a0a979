package vn.haidang.procedure;

import com.fasterxml.jackson.annotation.JsonCreator;
import java.util.Locale;
import java.util.Optional;
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

        /** Empty for a way that is none of these. */
        public static Optional<Kind> withNationalName(String name) {
            return switch (name.toLowerCase(Locale.ROOT)) {
                case "trực tiếp" -> Optional.of(AT_DESK);
                case "trực tuyến" -> Optional.of(ONLINE);
                case "dịch vụ bưu chính", "bưu chính" -> Optional.of(BY_POST);
                default -> Optional.empty();
            };
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
