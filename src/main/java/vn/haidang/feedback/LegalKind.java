package vn.haidang.feedback;

/** What a report is about by the decree on feedback (Nghị định 20/2008/NĐ-CP, Điều 5), as staff sort it. */
public enum LegalKind {
    CONDUCT("Hành vi chậm trễ, gây phiền hà, không thực hiện hoặc thực hiện sai quy định"),
    IMPRACTICAL("Quy định không phù hợp với thực tế"),
    INCONSISTENT("Quy định không đồng bộ, không thống nhất"),
    UNLAWFUL("Quy định không hợp pháp"),
    AGAINST_TREATY("Quy định trái với điều ước quốc tế"),
    OTHER_MATTER("Vấn đề khác liên quan đến quy định hành chính"),
    SOLUTION("Phương án xử lý những phản ánh trên"),
    INITIATIVE("Sáng kiến ban hành quy định mới");

    private final String label;

    LegalKind(String label) {
        this.label = label;
    }

    public String label() {
        return label;
    }
}
