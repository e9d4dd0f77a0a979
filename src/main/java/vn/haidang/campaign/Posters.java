package vn.haidang.campaign;

import jakarta.annotation.security.PermitAll;
import java.util.List;
import java.util.Optional;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.DataClassRowMapper;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.haidang.pages.PublicChange;
import vn.haidang.staff.OnlyThePortal;

/** The posters that are out; one whose slogan is no longer valid is not. */
@Service
@Transactional
public class Posters {

    private static final String SELECT = """
            select p.* from posters p left join slogans s on s.number = p.slogan_number
            where (s.number is null or s.valid)
            """;

    private final JdbcClient sql;
    private final ApplicationEventPublisher events;

    Posters(JdbcClient sql, ApplicationEventPublisher events) {
        this.sql = sql;
        this.events = events;
    }

    @PermitAll
    @Transactional(readOnly = true)
    public List<Poster> all() {
        return sql.sql(SELECT + " order by p.title")
                .query(DataClassRowMapper.newInstance(Poster.class))
                .list();
    }

    @PermitAll
    @Transactional(readOnly = true)
    public Optional<Poster> withSlug(String slug) {
        return sql.sql(SELECT + " and p.slug = ?")
                .param(slug)
                .query(Poster.class)
                .optional();
    }

    @OnlyThePortal
    public void add(Poster poster) {
        sql.sql("""
                        insert into posters (slug, title, slogan_number, headline, art, address, description, unit_code)
                        values (:slug, :title, :sloganNumber, :headline, :art, :address, :description, :unitCode)
                        """).paramSource(poster).update();
        events.publishEvent(new PublicChange("poster", poster.slug()));
    }
}
