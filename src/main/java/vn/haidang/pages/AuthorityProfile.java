package vn.haidang.pages;

import jakarta.annotation.security.PermitAll;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import vn.haidang.staff.AuditTrail;
import vn.haidang.staff.MayAdminister;
import vn.haidang.staff.MayKeepContactData;
import vn.haidang.text.EmailAddress;
import vn.haidang.text.PhoneNumber;
import vn.haidang.text.WrongFields;

/** The one row that says whose portal this is. */
@Service
@Transactional
public class AuthorityProfile implements Remembered {

    /** Kind of a {@link PublicChange} of this row. */
    static final String KIND = "authority";

    private static final String LONG = "authority.line.long";
    private static final Pattern PAGE = Pattern.compile("https://[a-z0-9][!-~]{3,180}");

    private final JdbcClient sql;
    private final AuditTrail audit;
    private final ApplicationEventPublisher events;
    private final Memo<Authority> remembered = new Memo<>(this::read);

    AuthorityProfile(JdbcClient sql, AuditTrail audit, ApplicationEventPublisher events) {
        this.sql = sql;
        this.audit = audit;
        this.events = events;
    }

    /** @throws IllegalStateException before the seed content has been loaded */
    @PermitAll
    @Transactional(propagation = Propagation.SUPPORTS)
    public Authority current() {
        return remembered.get();
    }

    /**
     * Describes the authority for the first time or anew.
     *
     * @throws WrongFields named as those of {@link Authority}
     */
    @MayAdminister
    public void describe(Authority authority) {
        requireGood(authority);
        audit.record("authority.described", "1", authority.name());
        sql.sql("""
                        replace into authority_profile (id, name, short_name, province, code_prefix, portal_address,
                            portal_hotline, address, phone, email, responsible, office_hours, reception_schedule,
                            security_contact)
                        values (1, :name, :shortName, :province, :codePrefix, :portalAddress, :portalHotline, :address,
                            :phone, :email, :responsible, :officeHours, :receptionSchedule, :securityContact)
                        """).paramSource(authority).update();
        forget();
        events.publishEvent(new PublicChange(KIND, "1"));
    }

    /**
     * Says when the office is open and when citizens are received; empty for what has not been published.
     *
     * @param email of the authority
     * @throws WrongFields named as those of {@link Authority}
     */
    @MayKeepContactData
    public void receive(String officeHours, String receptionSchedule, String email, String address) {
        new WrongFields.Check()
                .require(isShort(officeHours.strip()), "officeHours", LONG)
                .require(isShort(receptionSchedule.strip()), "receptionSchedule", LONG)
                .require(isEmptyOr(email.strip(), EmailAddress::isOne), "email", "staff.email.wrong")
                .require(isShort(address.strip()), "address", LONG)
                .finish();
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

    static void requireGood(Authority authority) {
        new WrongFields.Check()
                .require(!authority.name().isBlank(), "name", "authority.name.missing")
                .require(isShort(authority.name()), "name", LONG)
                .require(isWord(authority.shortName()), "shortName", "authority.word.wrong")
                .require(isWord(authority.province()), "province", "authority.word.wrong")
                .require(isShort(authority.address()), "address", LONG)
                .require(isEmptyOr(authority.phone(), PhoneNumber::isOneOrService), "phone", "authority.phone.wrong")
                .require(isEmptyOr(authority.email(), EmailAddress::isOne), "email", "staff.email.wrong")
                .require(isShort(authority.responsible()), "responsible", LONG)
                .require(
                        isEmptyOr(authority.securityContact(), AuthorityProfile::isContact),
                        "securityContact",
                        "authority.security.wrong")
                .finish();
    }

    private static boolean isContact(String text) {
        return text.length() <= Authority.LONGEST
                && (EmailAddress.isOne(text) || PAGE.matcher(text).matches());
    }

    private static boolean isWord(String text) {
        return !text.isBlank() && text.length() <= Authority.LONGEST_SHORT;
    }

    private static boolean isShort(@Nullable String line) {
        return line == null || line.length() <= Authority.LONGEST;
    }

    private static boolean isEmptyOr(@Nullable String line, Predicate<String> rule) {
        return line == null || line.isEmpty() || rule.test(line);
    }

    private Authority read() {
        return sql.sql("select * from authority_profile where id = 1")
                .query(Authority.class)
                .optional()
                .orElseThrow(() -> new IllegalStateException("No authority has been described yet"));
    }
}
