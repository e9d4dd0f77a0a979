package vn.haidang.document;

/** What a legal document is, as its head calls it. */
public enum DocumentType {
    LAW("Luật"),
    RESOLUTION("Nghị quyết"),
    DECREE("Nghị định"),
    DECISION("Quyết định"),
    DIRECTIVE("Chỉ thị"),
    CIRCULAR("Thông tư"),
    PLAN("Kế hoạch"),
    LETTER("Công văn"),
    REPORT("Báo cáo"),
    NOTICE("Thông báo");

    private final String vietnamese;

    DocumentType(String vietnamese) {
        this.vietnamese = vietnamese;
    }

    public String vietnamese() {
        return vietnamese;
    }
}
