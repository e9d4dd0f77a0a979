package vn.haidang.procedure;

import java.util.ArrayList;
import org.jspecify.annotations.Nullable;

/**
 * One paper to bring.
 *
 * @param originals and {@code copies}: how many; null where the source does not say
 * @param form name of the form, if there is one
 */
public record RequiredPaper(
        String name,
        @Nullable Integer originals,
        @Nullable Integer copies,
        @Nullable String form,
        @Nullable String note) {

    /** "1 bản chính, 1 bản sao. Theo mẫu". */
    public String hint() {
        var counts = new ArrayList<String>();
        if (originals != null && originals > 0) {
            counts.add(originals + " bản chính");
        }
        if (copies != null && copies > 0) {
            counts.add(copies + " bản sao");
        }
        var parts = new ArrayList<String>();
        if (!counts.isEmpty()) {
            parts.add(String.join(", ", counts));
        }
        if (form != null) {
            parts.add(form);
        }
        if (note != null) {
            parts.add(note);
        }
        return String.join(". ", parts);
    }
}
