package vn.haidang.feedback;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** A request as it was typed; it comes back with the page, so that a mistake loses nothing. */
public record DataRequestForm(
        String kind, String caseCode, String secret, String fullName, String contact, String words, String website) {

    private static final int LONGEST_LINE = 200;
    private static final int LONGEST_WORDS = 2000;

    public static final DataRequestForm EMPTY = new DataRequestForm(null, null, null, null, null, null, null);

    public DataRequestForm(
            @Nullable String kind,
            @Nullable String caseCode,
            @Nullable String secret,
            @Nullable String fullName,
            @Nullable String contact,
            @Nullable String words,
            @Nullable String website) {
        this.kind = typed(kind);
        this.caseCode = typed(caseCode);
        this.secret = typed(secret);
        this.fullName = typed(fullName);
        this.contact = typed(contact);
        this.words = typed(words);
        this.website = typed(website);
    }

    public Optional<DataRequest.Kind> chosen() {
        return Arrays.stream(DataRequest.Kind.values())
                .filter(it -> it.name().equalsIgnoreCase(kind))
                .findFirst();
    }

    /** Sentences by the names of the fields. */
    public Map<String, String> problems() {
        var problems = new LinkedHashMap<String, String>();
        check(problems, "kind", chosen().isEmpty(), "Chọn một việc.");
        check(problems, "caseCode", isUnknownShape(), "Mã gồm 8 chữ và số như trên biên nhận. Không có thì bỏ trống.");
        check(problems, "fullName", fullName.isEmpty(), "Ghi họ và tên.");
        check(problems, "contact", contact.isEmpty(), "Ghi điện thoại, email hoặc địa chỉ để trả lời.");
        check(problems, "words", words.isEmpty(), "Ghi rõ cần xem, sửa hay xóa điều gì.");
        check(problems, "fullName", fullName.length() > LONGEST_LINE, "Dài quá, rút gọn lại.");
        check(problems, "contact", contact.length() > LONGEST_LINE, "Dài quá, rút gọn lại.");
        check(problems, "words", words.length() > LONGEST_WORDS, "Dài quá 2000 chữ cái, rút gọn lại.");
        check(problems, "website", !website.isEmpty(), "Bỏ trống ô này.");
        return problems;
    }

    private boolean isUnknownShape() {
        return !caseCode.isEmpty() && CaseCode.typed(caseCode).isEmpty();
    }

    private static void check(Map<String, String> problems, String field, boolean wrong, String sentence) {
        if (wrong) {
            problems.putIfAbsent(field, sentence);
        }
    }

    private static String typed(@Nullable String text) {
        return Objects.requireNonNullElse(text, "").strip();
    }
}
