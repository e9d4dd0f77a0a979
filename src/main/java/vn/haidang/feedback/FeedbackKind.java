package vn.haidang.feedback;

import java.util.Locale;
import java.util.Optional;

/** The five plain choices of the form; staff add the {@link LegalKind} of the decree. */
public enum FeedbackKind {
    PROCEDURE("Thủ tục hành chính", "Chậm, phiền hà, đòi thêm giấy tờ, làm sai"),
    REGULATION("Quy định", "Không hợp thực tế, chồng chéo, trái luật"),
    CONDUCT("Thái độ, trách nhiệm cán bộ", "Lời nói, cách ứng xử"),
    IDEA("Sáng kiến, cách làm hay hơn", ""),
    OTHER("Việc khác", "Cán bộ sẽ xếp loại giúp");

    private final String label;
    private final String hint;

    FeedbackKind(String label, String hint) {
        this.label = label;
        this.hint = hint;
    }

    /** @param parameter as the form and addresses write it */
    public static Optional<FeedbackKind> from(String parameter) {
        for (var kind : values()) {
            if (kind.parameter().equals(parameter)) {
                return Optional.of(kind);
            }
        }
        return Optional.empty();
    }

    public String parameter() {
        return name().toLowerCase(Locale.ROOT);
    }

    public String label() {
        return label;
    }

    public String hint() {
        return hint;
    }
}
