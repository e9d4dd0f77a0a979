package vn.haidang.procedure.source;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.haidang.procedure.ProcedureCode;

/** What is wrong with a record, collected while it is read. */
final class Findings {

    static final String NO_NAME = "(chưa có tên)";
    static final String NO_FIELD = "Chưa rõ lĩnh vực";

    private static final int LONGEST_NAME = 1200;
    private static final int LONGEST_FIELD = 200;

    private final List<String> findings = new ArrayList<>();

    /** @throws IllegalArgumentException for a record that nobody could find again */
    static String code(@Nullable String text) {
        var code = SourceText.clean(text);
        if (!ProcedureCode.isOne(code)) {
            throw new IllegalArgumentException("the code \"%s\" is not like 1.001193".formatted(shortened(code)));
        }
        return code;
    }

    String name(@Nullable String text) {
        var name = SourceText.name(text);
        if (name.isEmpty()) {
            findings.add("Thiếu tên thủ tục");
            return NO_NAME;
        }
        if (name.length() > LONGEST_NAME) {
            findings.add("Tên dài hơn %d chữ, đã cắt".formatted(LONGEST_NAME));
        }
        return name.substring(0, Math.min(name.length(), LONGEST_NAME));
    }

    String field(@Nullable String text) {
        var field = SourceText.name(text);
        if (field.isEmpty() || field.length() > LONGEST_FIELD) {
            findings.add("Thiếu lĩnh vực");
            return NO_FIELD;
        }
        return field;
    }

    /** Letters that were lost when somebody converted the text show as this sign. */
    void check(String part, String text) {
        if (text.indexOf('\ufffd') >= 0) {
            findings.add("Phần “%s” có chữ bị hỏng".formatted(part));
        }
    }

    List<String> list() {
        return findings;
    }

    private static String shortened(String text) {
        return text.substring(0, Math.min(text.length(), 40));
    }
}
