package vn.haidang.feedback.web;

import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.haidang.feedback.PrivateCase;
import vn.haidang.feedback.PublicCase;
import vn.haidang.text.VietnameseDates;

/** The tracking page: what everybody may know, and with the secret the rest. */
public record TrackPage(
        PublicCase feedback,
        Optional<PrivateCase> opened,
        @Nullable String problem,
        LocalDate today) {

    public boolean isLate() {
        return feedback.isLate(today);
    }

    public String receivedOn() {
        return VietnameseDates.day(feedback.receivedAt());
    }
}
