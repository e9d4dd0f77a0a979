package vn.haidang.pages;

import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import vn.haidang.staff.Roles;

/** The one row that says whose portal this is. */
@Service
@Transactional
public class AuthorityProfile implements Remembered {

    /** Kind of a {@link PublicChange} of this row. */
    static final String KIND = "authority";

    private final JdbcClient sql;
    private final ApplicationEventPublisher events;
    private final Memo<Authority> remembered = new Memo<>(this::read);

    AuthorityProfile(JdbcClient sql, ApplicationEventPublisher events) {
        this.sql = sql;
        this.events = events;
    }

    /** @throws IllegalStateException before the seed content has been loaded */
    @PermitAll
    @Transactional(propagation = Propagation.SUPPORTS)
    public Authority current() {
        return remembered.get();
    }

    /** Describes the authority for the first time or anew. */
    @RolesAllowed({Roles.ADMIN, Roles.SYSTEM})
    public void describe(Authority authority) {
        sql.sql("""
                        replace into authority_profile (id, name, short_name, province, code_prefix, portal_address,
                            portal_hotline, address, phone, email, responsible, office_hours, reception_schedule,
                            security_contact)
                        values (1, :name, :shortName, :province, :codePrefix, :portalAddress, :portalHotline, :address,
                            :phone, :email, :responsible, :officeHours, :receptionSchedule, :securityContact)
                        """).paramSource(authority).update();
        events.publishEvent(new PublicChange(KIND, "1"));
    }

    /**
     * Says when the office is open and when citizens are received; empty for what has not been published.
     *
     * @param email of the authority
     */
    @RolesAllowed({Roles.EDITOR, Roles.APPROVER, Roles.ADMIN})
    public void receive(String officeHours, String receptionSchedule, String email, String address) {
        sql.sql("""
                        update authority_profile set office_hours = nullif(?, ''), reception_schedule = nullif(?, ''),
                            email = nullif(?, ''), address = nullif(?, '') where id = 1
                        """)
                .params(officeHours.strip(), receptionSchedule.strip(), email.strip(), address.strip())
                .update();
        forget();
        events.publishEvent(new PublicChange(KIND, "1"));
    }

    @Override
    @PermitAll
    public void forget() {
        remembered.forget();
    }

    private Authority read() {
        return sql.sql("select * from authority_profile where id = 1")
                .query(Authority.class)
                .optional()
                .orElseThrow(() -> new IllegalStateException("No authority has been described yet"));
    }
}
