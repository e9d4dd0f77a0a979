package vn.haidang.procedure;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import vn.haidang.text.VietnameseDates;

/** What two versions of a procedure say differently, part by part, as a reader names the parts. */
public record FactsDifference(List<Change> changes) {

    /** @param before and {@code after}: empty where the part was not there */
    public record Change(String part, String before, String after) {}

    public static FactsDifference between(ProcedureFacts before, ProcedureFacts after) {
        var old = parts(before);
        var now = parts(after);
        var names = new LinkedHashSet<>(old.keySet());
        names.addAll(now.keySet());
        var changes = new ArrayList<Change>();
        for (var name : names) {
            var one = old.getOrDefault(name, "");
            var other = now.getOrDefault(name, "");
            if (!one.equals(other)) {
                changes.add(new Change(name, one, other));
            }
        }
        return new FactsDifference(List.copyOf(changes));
    }

    public boolean isEmpty() {
        return changes.isEmpty();
    }

    /** All parts of a procedure as text, in the order of the page. */
    public static Map<String, String> parts(ProcedureFacts facts) {
        var parts = new LinkedHashMap<String, String>();
        parts.put("Tên thủ tục", facts.name());
        parts.put("Lĩnh vực", facts.field());
        parts.put(
                "Cấp giải quyết",
                joined(facts.levels().stream().map(Level::label).toList()));
        parts.put("Đối tượng", joined(facts.audience()));
        parts.put("Cơ quan giải quyết", facts.agency().shown());
        parts.put("Thành phần hồ sơ", papers(facts));
        parts.put("Cách nộp, thời hạn, lệ phí", channels(facts));
        parts.put("Các bước", facts.steps().shown());
        parts.put("Kết quả", facts.outcome().shown());
        parts.put("Yêu cầu, điều kiện", facts.conditions().shown());
        parts.put("Căn cứ pháp lý", String.join("\n", facts.legalBases()));
        parts.put("Thủ tục liên quan", joined(facts.related()));
        parts.put("Quyết định công bố", orEmpty(facts.decision()));
        parts.put(
                "Dịch vụ trực tuyến",
                facts.online() == null ? "" : facts.online().label());
        parts.put("Địa chỉ nộp trực tuyến", orEmpty(facts.link()));
        parts.put("Có hiệu lực từ", facts.validFrom() == null ? "" : VietnameseDates.day(facts.validFrom()));
        parts.put("Có hiệu lực đến", facts.validTo() == null ? "" : VietnameseDates.day(facts.validTo()));
        return parts;
    }

    private static String papers(ProcedureFacts facts) {
        if (facts.cases().isEmpty()) {
            return facts.papersText().shown();
        }
        return facts.cases().stream().map(FactsDifference::papers).collect(Collectors.joining("\n"));
    }

    private static String papers(PaperCase group) {
        var papers = group.papers().stream()
                .map(paper -> "- " + paper.name() + (paper.hint().isEmpty() ? "" : " (" + paper.hint() + ")"))
                .collect(Collectors.joining("\n"));
        return group.name().isEmpty() ? papers : group.name() + "\n" + papers;
    }

    private static String channels(ProcedureFacts facts) {
        if (facts.channels().isEmpty()) {
            return facts.channelsText().shown();
        }
        return facts.channels().stream()
                .map(channel -> "%s: %s; %s%s"
                        .formatted(
                                channel.kind().label(),
                                channel.shownTime(),
                                channel.shownFee(),
                                channel.note() == null ? "" : "; " + channel.note()))
                .collect(Collectors.joining("\n"));
    }

    private static String joined(List<String> words) {
        return String.join(", ", words);
    }

    private static String orEmpty(@Nullable String text) {
        return text == null ? "" : text;
    }
}
