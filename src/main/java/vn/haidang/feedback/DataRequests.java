package vn.haidang.feedback;

import jakarta.annotation.security.PermitAll;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.DataClassRowMapper;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.haidang.database.Instants;
import vn.haidang.deadline.Deadlines;
import vn.haidang.staff.AuditTrail;
import vn.haidang.staff.CurrentStaff;
import vn.haidang.staff.MaySetRules;
import vn.haidang.staff.OnlyThePortal;
import vn.haidang.text.NotNow;
import vn.haidang.text.WrongInput;

/** What people ask about their own data, each request with its own clock. */
@Service
@Transactional
public class DataRequests {

    private static final String RESPOND = "dsr.respond";
    private static final int LONGEST_OUTCOME = 2000;

    private final JdbcClient sql;
    private final Deadlines deadlines;
    private final ReporterDesk reporters;
    private final CurrentStaff current;
    private final AuditTrail audit;
    private final Clock clock;
    private final SecureRandom random = new SecureRandom();

    DataRequests(
            JdbcClient sql,
            Deadlines deadlines,
            ReporterDesk reporters,
            CurrentStaff current,
            AuditTrail audit,
            Clock clock) {
        this.sql = sql;
        this.deadlines = deadlines;
        this.reporters = reporters;
        this.current = current;
        this.audit = audit;
        this.clock = clock;
    }

    /**
     * Takes a request in and starts its clock.
     *
     * @throws IllegalArgumentException for one with problems
     */
    @PermitAll
    public DataRequest receive(DataRequestForm form) {
        if (!form.problems().isEmpty()) {
            throw new IllegalArgumentException(
                    "A request with problems: " + form.problems().keySet());
        }
        var request = request(form);
        keep(request);
        return request;
    }

    private DataRequest request(DataRequestForm form) {
        var today = LocalDate.now(clock);
        var kind = form.chosen().orElseThrow();
        var about = CaseCode.typed(form.caseCode());
        return new DataRequest(
                UUID.randomUUID(),
                CaseCode.random("YC", today.getYear(), random).value(),
                clock.instant(),
                kind,
                about.map(CaseCode::value).orElse(""),
                about.filter(code -> reporters.isRight(code, form.secret())).isPresent(),
                form.fullName(),
                form.contact(),
                form.words(),
                deadlines.due(RESPOND, today).due(),
                deadlines.due(kind.rule(), today).due(),
                null,
                null);
    }

    private void keep(DataRequest request) {
        sql.sql("""
                        insert into data_requests (id, code, at, kind, case_code, proven, full_name, contact, words,
                            respond_by, due_on)
                        values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
                        """)
                .params(
                        request.id().toString(),
                        request.code(),
                        Instants.stored(request.at()),
                        request.kind().name(),
                        request.caseCode(),
                        request.proven(),
                        request.fullName(),
                        request.contact(),
                        request.words(),
                        request.respondBy(),
                        request.dueOn())
                .update();
    }

    /** Open ones, the most urgent first; that somebody looked is recorded. */
    @MaySetRules
    public List<DataRequest> open(int count) {
        audit.record("data-requests.viewed", "", "");
        return sql.sql("""
                        select id, code, at, kind, case_code, proven, full_name, contact, words, respond_by, due_on,
                            outcome, granted
                        from data_requests where settled_at is null order by due_on, at limit ?
                        """)
                .param(count)
                .query(DataClassRowMapper.newInstance(DataRequest.class))
                .list();
    }

    /** How many wait. */
    @MaySetRules
    @Transactional(readOnly = true)
    public long waiting() {
        return sql.sql("select count(*) from data_requests where settled_at is null")
                .query(Long.class)
                .single();
    }

    /**
     * Says what was done, or why not.
     *
     * @throws WrongInput with a message key, without words
     * @throws NotNow when it has been settled already
     */
    @MaySetRules
    public void settle(UUID id, boolean granted, String outcome) {
        var words = outcome.strip();
        if (words.isEmpty() || words.length() > LONGEST_OUTCOME) {
            throw new WrongInput("reason.required");
        }
        var settled = sql.sql("""
                        update data_requests set granted = ?, outcome = ?, settled_at = ?, settled_by = ?
                        where id = ? and settled_at is null
                        """)
                .params(granted, words, Instants.stored(clock.instant()), current.username(), id.toString())
                .update();
        if (settled == 0) {
            throw new NotNow("The request has been settled already");
        }
        forgetSettled(
                "id = ? and exists (select 1 from feedback_cases c where c.code = case_code and c.erased_at is not null)",
                id.toString());
        audit.record("data-request.settled", id.toString(), granted ? "granted" : "refused");
    }

    /** What everybody may know who has the code of a request; empty for an unknown one. */
    @PermitAll
    @Transactional(readOnly = true)
    public Optional<DataRequestState> follow(CaseCode code) {
        return sql.sql("select code, at, kind, respond_by, due_on, settled_at from data_requests where code = ?")
                .param(code.value())
                .query(DataClassRowMapper.newInstance(DataRequestState.class))
                .optional();
    }

    /** The case is erased: so are the requests about it that have been answered; an open one goes when it is. */
    void forgetAbout(String caseCode) {
        forgetSettled("case_code = ?", caseCode);
    }

    private void forgetSettled(String which, String value) {
        sql.sql("""
                        update data_requests set full_name = '', contact = '', words = '', outcome = '', case_code = ''
                        where settled_at is not null and\s""" + which).param(value).update();
    }

    /** Whoever asked is forgotten some time after the answer; that there was a request stays. */
    @OnlyThePortal
    public int forget(LocalDate settledBefore) {
        return sql.sql("""
                        update data_requests set full_name = '', contact = '', words = '', outcome = '', case_code = ''
                        where settled_at < ? and full_name <> ''
                        """).param(settledBefore).update();
    }
}
