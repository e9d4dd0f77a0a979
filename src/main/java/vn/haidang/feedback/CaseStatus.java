package vn.haidang.feedback;

/** Where a case stands; the moves it allows are here and nowhere else (docs/architecture.md shows them). */
public enum CaseStatus {
    RECEIVED("Đã nhận"),
    IN_PROGRESS("Đang xử lý"),
    ANSWERED("Đã trả lời");

    private final String label;

    CaseStatus(String label) {
        this.label = label;
    }

    public boolean canBecome(CaseStatus next) {
        return switch (this) {
            case RECEIVED -> next == IN_PROGRESS;
            case IN_PROGRESS -> next == ANSWERED;
            case ANSWERED -> false;
        };
    }

    /** As citizens read it. */
    public String label() {
        return label;
    }

    /** Key of its name in the message bundles. */
    public String key() {
        return "case.status." + name();
    }

    public boolean isOpen() {
        return this != ANSWERED;
    }
}
