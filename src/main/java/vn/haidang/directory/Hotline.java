package vn.haidang.directory;

import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.DataClassRowMapper;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.haidang.pages.PublicChange;
import vn.haidang.staff.Roles;

/** The numbers of the hotline by subject. */
@Service
@Transactional
public class Hotline {

    private final JdbcClient sql;
    private final ApplicationEventPublisher events;

    Hotline(JdbcClient sql, ApplicationEventPublisher events) {
        this.sql = sql;
        this.events = events;
    }

    @PermitAll
    @Transactional(readOnly = true)
    public List<HotlineGroup> groups() {
        return sql.sql("select name, about, kind, number, hours, icon from hotline_groups order by position")
                .query(DataClassRowMapper.newInstance(HotlineGroup.class))
                .list();
    }

    @RolesAllowed({Roles.ADMIN, Roles.SYSTEM})
    public void add(HotlineGroup group) {
        sql.sql("""
                        insert into hotline_groups (name, about, kind, number, hours, icon, position)
                        select :name, :about, :kind, :number, :hours, :icon, count(*) from hotline_groups
                        """).paramSource(group).update();
        events.publishEvent(new PublicChange("hotline", group.name()));
    }
}
