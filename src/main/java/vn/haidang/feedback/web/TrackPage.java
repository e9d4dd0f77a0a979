package vn.haidang.feedback.web;

import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.haidang.feedback.PrivateCase;
import vn.haidang.feedback.PublicCase;
import vn.haidang.text.VietnameseDates;

/**
 * The tracking page: what everybody may know, and with the secret the rest.
 *
 * @param form as it was sent; the forms of the private part carry the secret on
 * @param problem what is wrong with what was sent
 * @param thanks what has been done
 */
public record TrackPage(
        PublicCase feedback,
        Optional<PrivateCase> opened,
        ReporterForm form,
        @Nullable String problem,
        @Nullable String thanks,
        LocalDate today) {

    public boolean isLate() {
        return feedback.isLate(today);
    }

    public String receivedOn() {
        return VietnameseDates.day(feedback.receivedAt());
    }

    /** Empty once it is too late, or while there is no answer. */
    public String mayReopenUntil() {
        return opened.map(PrivateCase::mayReopenUntil)
                .filter(last -> !today.isAfter(last))
                .map(VietnameseDates::day)
                .orElse("");
    }
}
