package vn.haidang.feedback;

import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.haidang.audit.TracedThings;

/** Cases in the trail. A restricted one is there for its handlers only. */
@Component
class TracedCases implements TracedThings {

    private final JdbcClient sql;
    private final CaseVisibility visibility;

    TracedCases(JdbcClient sql, CaseVisibility visibility) {
        this.sql = sql;
        this.visibility = visibility;
    }

    @Override
    public String kind() {
        return "case";
    }

    @Override
    public boolean mayBeSecret() {
        return true;
    }

    @Override
    public Map<String, Named> named(Collection<String> subjects) {
        var named = new HashMap<String, Named>();
        sql.sql("select id, code, restricted from feedback_cases where id in (:ids)")
                .param("ids", subjects)
                .query(row -> {
                    var id = row.getString("id");
                    if (row.getBoolean("restricted")) {
                        if (visibility.seesRestricted()) {
                            named.put(id, new Named(row.getString("code"), "phan-anh/" + id));
                        }
                    } else {
                        named.put(
                                id,
                                new Named(row.getString("code"), visibility.seesOrdinary() ? "phan-anh/" + id : null));
                    }
                });
        return named;
    }

    @Override
    public Optional<String> find(String typed) {
        return CaseCode.typed(typed)
                .flatMap(code -> sql.sql("select id from feedback_cases where code = ?")
                        .param(code.value())
                        .query(String.class)
                        .optional());
    }
}
