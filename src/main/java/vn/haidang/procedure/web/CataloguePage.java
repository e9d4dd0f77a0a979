package vn.haidang.procedure.web;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.haidang.procedure.Level;
import vn.haidang.procedure.LifeEvent;
import vn.haidang.procedure.ProcedureSummary;

/**
 * A page of the catalogue.
 *
 * @param next code after which the next page begins; null on the last one
 * @param field chosen; empty for all
 */
public record CataloguePage(
        List<ProcedureSummary> procedures,
        @Nullable String next,
        @Nullable Level level,
        String field,
        Map<Level, Integer> levels,
        Map<String, Integer> fields,
        List<LifeEvent> lifeEvents) {

    public String path(@Nullable Level level, String field) {
        var path = new StringBuilder("/thu-tuc");
        var separator = '?';
        if (level != null) {
            path.append(separator).append("level=").append(level.parameter());
            separator = '&';
        }
        if (!field.isEmpty()) {
            path.append(separator).append("field=").append(FoundPage.encoded(field));
        }
        return path.toString();
    }

    public String nextPath() {
        var here = path(level, field);
        return here + (here.contains("?") ? "&" : "?") + "sau=" + next;
    }

    public String narrowing() {
        return (level == null ? "tất cả cấp" : level.label()) + ", " + (field.isEmpty() ? "mọi lĩnh vực" : field);
    }
}
