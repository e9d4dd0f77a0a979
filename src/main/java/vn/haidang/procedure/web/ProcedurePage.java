package vn.haidang.procedure.web;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import vn.haidang.deadline.WallCalendar;
import vn.haidang.procedure.Fee;
import vn.haidang.procedure.ProcedureFacts;
import vn.haidang.procedure.ProcedureSummary;
import vn.haidang.procedure.SubmissionChannel;
import vn.haidang.text.Markdown;
import vn.haidang.text.Qr;
import vn.haidang.text.VietnameseDates;

/**
 * A procedure, ready to be shown.
 *
 * @param stepsHtml safe, from Markdown; empty when the source states none
 * @param ready the due date if filed today; null for times that give no date
 */
public record ProcedurePage(
        ProcedureFacts facts,
        List<String> everydayNames,
        Edition edition,
        String stepsHtml,
        @Nullable WallCalendar ready,
        List<ProcedureSummary> related,
        Qr qr) {

    static ProcedurePage of(
            ProcedureFacts facts,
            List<String> everydayNames,
            Edition edition,
            @Nullable WallCalendar ready,
            List<ProcedureSummary> related,
            String address) {
        var steps = facts.steps().isGiven() ? Markdown.toHtml(facts.steps().text()) : "";
        return new ProcedurePage(facts, everydayNames, edition, steps, ready, related, Qr.of(address));
    }

    public String description() {
        return "Thời hạn, lệ phí, giấy tờ và nơi nộp của thủ tục %s.".formatted(facts.name());
    }

    public String time() {
        return facts.mainChannel().map(SubmissionChannel::shownTime).orElse("Nguồn không nêu");
    }

    public String fee() {
        return mainFee().map(Fee::value).orElse("Chưa công bố");
    }

    /** What the national entry says; empty when there is nothing to say. */
    public String feeRemark() {
        return mainFee().map(Fee::remark).orElse("");
    }

    private Optional<Fee> mainFee() {
        return facts.mainChannel().map(SubmissionChannel::fee);
    }

    public String channelNames() {
        return facts.channels().stream()
                .map(channel -> channel.kind().label().toLowerCase(vn.haidang.text.Vietnamese.LOCALE))
                .collect(Collectors.joining(", "));
    }

    public String levels() {
        return facts.levels().stream().map(level -> level.label()).collect(Collectors.joining(", "));
    }

    public boolean isOnline() {
        return facts.online() != ProcedureFacts.OnlineService.NONE;
    }

    /** All procedures of the same field. */
    public String fieldPath() {
        return "/thu-tuc?field=" + FoundPage.encoded(facts.field());
    }

    public List<String> paragraphs(String text) {
        return text.lines().map(String::strip).filter(line -> !line.isEmpty()).toList();
    }

    /**
     * Which version this is, and how fresh.
     *
     * @param reviewedOn when somebody last compared it with the law
     */
    public record Edition(
            int number,
            @Nullable Instant publishedAt,
            @Nullable LocalDate reviewedOn,
            boolean hasEarlierOnes) {

        public String published() {
            return publishedAt == null ? "" : VietnameseDates.day(publishedAt);
        }

        public String reviewed() {
            return reviewedOn == null ? "chưa rà soát" : VietnameseDates.day(reviewedOn);
        }
    }
}
