package vn.haidang.feedback;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What somebody asks about the own personal data (Luật 91/2025/QH15; NĐ 356/2025, điều 5).
 *
 * @param code to tell the request by
 * @param caseCode of the case that it is about; empty when none was named
 * @param proven whether the secret of that case came with it; otherwise staff find out who asks
 * @param contact where the answer goes
 * @param respondBy first answer
 * @param dueOn last day for doing what is asked
 * @param granted null while it is open
 */
public record DataRequest(
        UUID id,
        String code,
        Instant at,
        Kind kind,
        String caseCode,
        boolean proven,
        String fullName,
        String contact,
        String words,
        LocalDate respondBy,
        LocalDate dueOn,
        @Nullable String outcome,
        @Nullable Boolean granted) {

    /** Each with the rule that its clock follows. */
    public enum Kind {
        ACCESS("Xem dữ liệu của tôi", "dsr.access"),
        CORRECT("Sửa dữ liệu sai", "dsr.access"),
        ERASE("Xóa dữ liệu", "dsr.erase"),
        WITHDRAW("Rút lại đồng ý", "dsr.withdraw"),
        OBJECT("Hạn chế hoặc phản đối", "dsr.withdraw");

        private final String label;
        private final String rule;

        Kind(String label, String rule) {
            this.label = label;
            this.rule = rule;
        }

        /** As people read it. */
        public String label() {
            return label;
        }

        String rule() {
            return rule;
        }
    }

    public boolean isOverdueOn(LocalDate today) {
        return granted == null && today.isAfter(dueOn);
    }
}
