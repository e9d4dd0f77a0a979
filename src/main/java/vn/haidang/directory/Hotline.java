package vn.haidang.directory;

import jakarta.annotation.security.PermitAll;
import java.util.List;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.DataClassRowMapper;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import vn.haidang.pages.Memo;
import vn.haidang.pages.PublicChange;
import vn.haidang.pages.Remembered;
import vn.haidang.pages.Telephone;
import vn.haidang.staff.AuditTrail;
import vn.haidang.staff.MayAdminister;
import vn.haidang.staff.MayKeepContactData;
import vn.haidang.text.PhoneNumber;
import vn.haidang.text.WrongFields;

/** The numbers of the hotline by subject. */
@Service
@Transactional
public class Hotline implements Telephone, Remembered {

    /** In letters. */
    public static final int LONGEST_HOURS = 200;

    private final JdbcClient sql;
    private final ApplicationEventPublisher events;
    private final AuditTrail audit;

    private final Memo<Boolean> answered = new Memo<>(this::readAnswered);

    Hotline(JdbcClient sql, ApplicationEventPublisher events, AuditTrail audit) {
        this.sql = sql;
        this.events = events;
        this.audit = audit;
    }

    @PermitAll
    @Transactional(readOnly = true)
    public List<HotlineGroup> groups() {
        return sql.sql("select name, about, kind, number, hours, icon from hotline_groups order by position")
                .query(DataClassRowMapper.newInstance(HotlineGroup.class))
                .list();
    }

    /** Whether one of our own groups has a number; those of others do not count. */
    @Override
    @PermitAll
    @Transactional(propagation = Propagation.SUPPORTS)
    public boolean isAnswered() {
        return answered.get();
    }

    @Override
    @PermitAll
    public void forget() {
        answered.forget();
    }

    private boolean readAnswered() {
        return sql.sql("select count(*) from hotline_groups where number is not null and kind is not null")
                        .query(Long.class)
                        .single()
                > 0;
    }

    /** Groups that citizens cannot call yet; editors are told until a number is filled in. */
    @MayKeepContactData
    @Transactional(readOnly = true)
    public long withoutNumber() {
        return sql.sql("select count(*) from hotline_groups where number is null")
                .query(Long.class)
                .single();
    }

    /**
     * Publishes what people dial, or takes it back.
     *
     * @param number empty for none, which citizens read as "not published yet"
     * @throws WrongFields "number", "hours"
     */
    @MayKeepContactData
    public void reach(String group, String number, String hours) {
        var dialled = number.strip();
        new WrongFields.Check()
                .require(dialled.isEmpty() || PhoneNumber.isOneOrService(dialled), "number", "hotline.number.wrong")
                .require(hours.strip().length() <= LONGEST_HOURS, "hours", "authority.line.long")
                .finish();
        sql.sql("update hotline_groups set number = nullif(?, ''), hours = nullif(?, '') where name = ?")
                .params(dialled, hours.strip(), group)
                .update();
        forget();
        audit.record("hotline.changed", group, dialled);
        events.publishEvent(new PublicChange("hotline", group));
    }

    @MayAdminister
    public void add(HotlineGroup group) {
        sql.sql("""
                        insert into hotline_groups (name, about, kind, number, hours, icon, position)
                        select :name, :about, :kind, :number, :hours, :icon, count(*) from hotline_groups
                        """).paramSource(group).update();
        events.publishEvent(new PublicChange("hotline", group.name()));
    }
}
