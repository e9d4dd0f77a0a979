package vn.haidang.procedure;

import jakarta.annotation.security.PermitAll;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.haidang.pages.PublicChange;
import vn.haidang.staff.OnlyThePortal;

/** The catalogue as people think of it: by what happens in their lives. */
@Service
@Transactional
public class LifeEvents {

    private static final String KIND = "life-event";

    private final JdbcClient sql;
    private final ApplicationEventPublisher events;

    LifeEvents(JdbcClient sql, ApplicationEventPublisher events) {
        this.sql = sql;
        this.events = events;
    }

    @PermitAll
    @Transactional(readOnly = true)
    public List<LifeEvent> all() {
        return sql.sql("select * from life_events order by position")
                .query(LifeEvents::event)
                .list();
    }

    @PermitAll
    @Transactional(readOnly = true)
    public Optional<LifeEvent> withSlug(String slug) {
        return sql.sql("select * from life_events where slug = ?")
                .param(slug)
                .query(LifeEvents::event)
                .optional();
    }

    /** @param all in the order in which they are shown */
    @OnlyThePortal
    public void seed(List<LifeEvent> all) {
        for (var position = 0; position < all.size(); position++) {
            var event = all.get(position);
            sql.sql("insert into life_events (slug, position, title, lead, steps) values (?, ?, ?, ?, ?)")
                    .params(
                            event.slug(),
                            position,
                            event.title(),
                            event.lead(),
                            FactsConverter.JSON.writeValueAsString(event.steps()))
                    .update();
            events.publishEvent(new PublicChange(KIND, event.slug()));
        }
    }

    private static LifeEvent event(ResultSet row, int number) throws SQLException {
        var steps = FactsConverter.JSON.readValue(row.getString("steps"), LifeEvent.Step[].class);
        return new LifeEvent(row.getString("slug"), row.getString("title"), row.getString("lead"), List.of(steps));
    }
}
