package vn.haidang.audit;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What somebody looks for in the trail.
 *
 * @param thing code, address or id of a thing as it was typed; empty for any
 * @param actor sign-in name; empty for anybody
 * @param from first day in Vietnam; null for no beginning
 * @param to last day; null for no end
 */
public record AuditFilter(
        DeedGroup group,
        String thing,
        String actor,
        @Nullable LocalDate from,
        @Nullable LocalDate to) {

    public static final AuditFilter EVERYTHING = new AuditFilter(DeedGroup.ALL, "", "", null, null);
}
