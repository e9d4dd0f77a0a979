package vn.haidang.publication;

import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.DataClassRowMapper;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.haidang.staff.Roles;

/** The two trees of topics. */
@Service
@Transactional
public class Topics {

    private static final String SELECT = "select slug, code, tree, name from topics ";

    private final JdbcClient sql;

    Topics(JdbcClient sql) {
        this.sql = sql;
    }

    /** In the order of the plan. */
    @PermitAll
    @Transactional(readOnly = true)
    public List<Topic> all() {
        return sql.sql(SELECT + "order by tree, position")
                .query(DataClassRowMapper.newInstance(Topic.class))
                .list();
    }

    @PermitAll
    @Transactional(readOnly = true)
    public Optional<Topic> withSlug(String slug) {
        return sql.sql(SELECT + "where slug = ?").param(slug).query(Topic.class).optional();
    }

    /** Adds a topic at the end of its tree; one with the same slug is left as it is. */
    @RolesAllowed({Roles.ADMIN, Roles.SYSTEM})
    public void add(Topic topic) {
        sql.sql("""
                        insert ignore into topics (slug, code, tree, name, position)
                        select ?, ?, ?, ?, count(*) from topics where tree = ?
                        """)
                .params(topic.slug(), topic.code(), topic.tree(), topic.name(), topic.tree())
                .update();
    }
}
