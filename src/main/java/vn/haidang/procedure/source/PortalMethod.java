package vn.haidang.procedure.source;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import vn.haidang.calendar.Term;
import vn.haidang.procedure.Fee;
import vn.haidang.procedure.ProcessingTime;
import vn.haidang.procedure.SubmissionChannel;

/** A way to hand in, as the national portal's own interface gives it; one of it may be two of ours. */
@JsonIgnoreProperties(ignoreUnknown = true)
record PortalMethod(
        @Nullable String submissionMethod,
        @Nullable JsonNode processingTime,
        @Nullable String processingTimeUnit,
        @Nullable String description,
        @Nullable List<Charge> fees) {

    Stream<SubmissionChannel> channels() {
        return kinds().map(kind -> new SubmissionChannel(kind, time(), fee(), SourceText.orNull(description)));
    }

    private Stream<SubmissionChannel.Kind> kinds() {
        return switch (Objects.requireNonNullElse(submissionMethod, "OTHER")) {
            case "DIRECT" -> Stream.of(SubmissionChannel.Kind.AT_DESK);
            case "ONLINE" -> Stream.of(SubmissionChannel.Kind.ONLINE);
            case "POSTAL" -> Stream.of(SubmissionChannel.Kind.BY_POST);
            case "DIRECT_AND_ONLINE" -> Stream.of(SubmissionChannel.Kind.AT_DESK, SubmissionChannel.Kind.ONLINE);
            default -> Stream.of();
        };
    }

    /** An integer, a fraction or a text; only whole numbers with a known unit are times. */
    private @Nullable ProcessingTime time() {
        var text = processingTime == null ? "" : SourceText.clean(processingTime.asString(""));
        if (text.isEmpty()) {
            return null;
        }
        var unit = unit();
        return text.matches("\\d{1,4}(\\.0+)?") && unit != null
                ? SourceTerm.of((int) Double.parseDouble(text), unit, text)
                : new ProcessingTime(null, null, text);
    }

    private Term.@Nullable Unit unit() {
        return switch (Objects.requireNonNullElse(processingTimeUnit, "OTHER")) {
            case "WORKING_DAY" -> Term.Unit.WORKING_DAY;
            case "DAY" -> Term.Unit.CALENDAR_DAY;
            case "HOUR" -> Term.Unit.HOUR;
            case "MINUTE" -> Term.Unit.MINUTE;
            case "MONTH" -> Term.Unit.MONTH;
            case "YEAR" -> Term.Unit.YEAR;
            default -> null;
        };
    }

    private @Nullable Fee fee() {
        var all = SourceText.all(fees).map(Charge::fee).filter(Objects::nonNull).toList();
        if (all.size() <= 1) {
            return all.isEmpty() ? null : all.getFirst();
        }
        var words = all.stream().map(Charge::words).collect(Collectors.joining("; "));
        return new Fee(null, words, null);
    }

    @JsonIgnoreProperties(ignoreUnknown = true)
    record Charge(
            @Nullable Long value,
            @Nullable String currencyName,
            @Nullable String description) {

        @Nullable
        Fee fee() {
            return SourceFee.of(value, currencyName, description);
        }

        static String words(Fee fee) {
            var amount = fee.amount();
            var note = fee.note();
            return amount == null ? String.valueOf(note) : amount + " đồng" + (note == null ? "" : " (" + note + ")");
        }
    }
}
