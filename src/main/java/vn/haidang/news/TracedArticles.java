package vn.haidang.news;

import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.haidang.audit.TracedThings;
import vn.haidang.staff.CurrentStaff;
import vn.haidang.staff.Roles;

/** Articles in the trail. */
@Component
class TracedArticles implements TracedThings {

    private final JdbcClient sql;
    private final CurrentStaff current;

    TracedArticles(JdbcClient sql, CurrentStaff current) {
        this.sql = sql;
        this.current = current;
    }

    @Override
    public String kind() {
        return "article";
    }

    @Override
    public Map<String, Named> named(Collection<String> subjects) {
        var mayOpen = current.is(Roles.CONTRIBUTOR, Roles.EDITOR, Roles.APPROVER, Roles.LEADER);
        var named = new HashMap<String, Named>();
        sql.sql("select id, title from articles where id in (:ids)")
                .param("ids", subjects)
                .query(row -> {
                    var id = row.getString("id");
                    named.put(id, new Named(row.getString("title"), mayOpen ? "bai-viet/" + id : null));
                });
        return named;
    }

    /** The last part of an address, or the whole of it. */
    @Override
    public Optional<String> find(String typed) {
        return sql.sql("select id from articles where slug = ? limit 1")
                .param(typed.substring(typed.lastIndexOf('/') + 1))
                .query(String.class)
                .optional();
    }
}
