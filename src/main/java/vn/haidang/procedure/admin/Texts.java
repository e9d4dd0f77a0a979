package vn.haidang.procedure.admin;

import com.vaadin.flow.component.HasValue;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Between optional texts and fields, which know only the empty text. */
final class Texts {

    private Texts() {}

    static String orEmpty(@Nullable String text) {
        return text == null ? "" : text;
    }

    static @Nullable String orNull(HasValue<?, String> field) {
        return field.getValue().isBlank() ? null : field.getValue().strip();
    }

    /** A line each, without empty ones. */
    static List<String> lines(HasValue<?, String> field) {
        return field.getValue()
                .lines()
                .map(String::strip)
                .filter(line -> !line.isEmpty())
                .distinct()
                .toList();
    }
}
