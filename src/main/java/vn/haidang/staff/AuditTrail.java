package vn.haidang.staff;

import java.time.Clock;
import java.util.concurrent.atomic.AtomicLong;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.DataAccessException;
import org.springframework.dao.DataAccessResourceFailureException;
import org.springframework.dao.TransientDataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import vn.haidang.database.Instants;
import vn.haidang.database.Schemas;
import vn.haidang.work.RequestLine;

/**
 * Who did what on which thing, from where and when. Entries are only ever added, in the transaction of the deed; one that
 * cannot be written is told to the operator and does not stop the deed. Module {@code audit} seals and shows them.
 */
@Component
public class AuditTrail {

    private static final Logger log = LoggerFactory.getLogger(AuditTrail.class);
    private static final String NOBODY = "-";
    private static final int LONGEST_NAME = 100;
    private static final int LONGEST_SUBJECT = 200;
    private static final int LONGEST_DETAIL = 1000;

    private final JdbcClient sql;
    private final Schemas schemas;
    private final CurrentStaff current;
    private final Clock clock;
    private final AtomicLong lost = new AtomicLong();

    AuditTrail(JdbcClient sql, Schemas schemas, CurrentStaff current, Clock clock) {
        this.sql = sql;
        this.schemas = schemas;
        this.current = current;
        this.clock = clock;
    }

    /**
     * @param deed for example "case.viewed": the kind of thing, a dot, what was done with it
     * @param subject id of the thing; empty when the deed is about a whole list
     * @param detail a fact in figures or codes, at most 1,000 letters; never words, a name or a file name of a citizen
     */
    @Transactional(propagation = Propagation.REQUIRED)
    public void record(String deed, String subject, String detail) {
        recordOf(current.find().map(StaffUser::getUsername).orElse(NOBODY), deed, subject, detail);
    }

    /** The same for somebody who is just becoming known, by signing in. */
    @Transactional(propagation = Propagation.REQUIRED)
    public void recordOf(String actor, String deed, String subject, String detail) {
        try {
            write(actor, deed, subject, detail);
        } catch (TransientDataAccessException | DataAccessResourceFailureException hopeless) {
            // the whole transaction is gone with it, the deed as well
            throw hopeless;
        } catch (DataAccessException e) {
            lost.incrementAndGet();
            log.error("The trail does not have {} of {}: it cannot be written", deed, subject, e);
        }
    }

    /** How many entries could not be written since the start. */
    public long lost() {
        return lost.get();
    }

    private void write(String actor, String deed, String subject, String detail) {
        sql.sql("insert into `%s`.entries (at, actor, origin, deed, subject, detail) values (?, ?, ?, ?, ?, ?)"
                        .formatted(schemas.trail()))
                .params(
                        Instants.stored(clock.instant()),
                        cut(actor, LONGEST_NAME),
                        RequestLine.current(),
                        deed,
                        cut(subject, LONGEST_SUBJECT),
                        cut(detail, LONGEST_DETAIL))
                .update();
    }

    private static String cut(String text, int longest) {
        return text.codePointCount(0, text.length()) <= longest
                ? text
                : text.substring(0, text.offsetByCodePoints(0, longest));
    }
}
