package vn.haidang.publication;

import jakarta.annotation.security.PermitAll;
import java.util.List;
import java.util.Optional;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.DataClassRowMapper;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.haidang.pages.PublicChange;
import vn.haidang.staff.AuditTrail;
import vn.haidang.staff.MayAdminister;
import vn.haidang.text.Slug;
import vn.haidang.text.Spelling;
import vn.haidang.text.Vietnamese;
import vn.haidang.text.WrongFields;

/** The two trees of topics. */
@Service
@Transactional
public class Topics {

    private static final String SELECT = "select slug, code, tree, name from topics ";

    /** In letters. */
    public static final int LONGEST = 200;

    private static final int LONGEST_SLUG = 50;

    private final JdbcClient sql;
    private final AuditTrail audit;
    private final ApplicationEventPublisher events;

    Topics(JdbcClient sql, AuditTrail audit, ApplicationEventPublisher events) {
        this.sql = sql;
        this.audit = audit;
        this.events = events;
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
    @MayAdminister
    public void add(Topic topic) {
        sql.sql("""
                        insert ignore into topics (slug, code, tree, name, position)
                        select ?, ?, ?, ?, count(*) from topics where tree = ?
                        """)
                .params(topic.slug(), topic.code(), topic.tree(), topic.name(), topic.tree())
                .update();
    }

    /**
     * Opens a topic of a tree.
     *
     * @throws WrongFields "name"
     */
    @MayAdminister
    public void open(String tree, String name) {
        var said = Vietnamese.line(name);
        requireWords("", said);
        var slug = Slug.of(said, LONGEST_SLUG).value();
        if (withSlug(slug).isPresent()) {
            throw WrongFields.in("name", "topic.name.taken");
        }
        add(new Topic(slug, tree + "." + slug, tree, said));
        changed("topic.opened", slug, said);
    }

    /** @throws WrongFields "name" */
    @MayAdminister
    public void rename(String slug, String name) {
        var said = Vietnamese.line(name);
        requireWords(slug, said);
        sql.sql("update topics set name = ? where slug = ?").params(said, slug).update();
        changed("topic.renamed", slug, said);
    }

    private void changed(String action, String slug, String name) {
        audit.record(action, slug, name);
        events.publishEvent(new PublicChange("topic", slug));
    }

    private void requireWords(String slug, String name) {
        if (!Slug.isPossible(name) || name.length() > LONGEST) {
            throw WrongFields.in("name", "topic.name.wrong");
        }
        if (all().stream()
                .anyMatch(topic -> !topic.slug().equals(slug)
                        && Spelling.strict(topic.name()).equals(Spelling.strict(name)))) {
            throw WrongFields.in("name", "topic.name.taken");
        }
    }
}
