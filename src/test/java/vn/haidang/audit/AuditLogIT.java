package vn.haidang.audit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static vn.haidang.SignedIn.as;

import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Period;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.ApplicationContext;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.transaction.support.TransactionTemplate;
import vn.haidang.PortalTest;
import vn.haidang.database.Schemas;
import vn.haidang.database.SecondAccount;
import vn.haidang.feedback.CaseOfSomebody;
import vn.haidang.staff.AuditTrail;
import vn.haidang.staff.CurrentStaff;
import vn.haidang.staff.Roles;
import vn.haidang.staff.StaffMembers;
import vn.haidang.work.RequestLine;

@PortalTest
class AuditLogIT {

    @Autowired
    AuditLog log;

    @Autowired
    AuditTrail trail;

    @Autowired
    TrailSeals seals;

    @Autowired
    StaffMembers staff;

    @Autowired
    Schemas schemas;

    @Autowired
    SecondAccount second;

    @Autowired
    CurrentStaff current;

    @Autowired
    JdbcClient sql;

    @Autowired
    TransactionTemplate inTransaction;

    @Autowired
    ApplicationContext portal;

    @Autowired
    Clock clock;

    @Value("${portal.home}")
    Path home;

    @Test
    void aLineSaysWhoFromWhereWhenWhatAndOnWhat() {
        var subject = recorded("topic.renamed", "hoa.nguyen");

        var lines = as("vy", Roles.ADMIN, () -> log.page(about(subject), null, 10));

        assertThat(lines).singleElement().satisfies(line -> {
            assertThat(line.actor()).isEqualTo("hoa.nguyen");
            assertThat(line.origin()).isEqualTo("203.0.113.9");
            assertThat(line.deed()).isEqualTo("topic.renamed");
            assertThat(line.label()).isEqualTo(subject);
        });
    }

    @Test
    void aPageGoesOnWhereTheOneBeforeItEnded() {
        var subject = UUID.randomUUID().toString();
        for (var count = 0; count < 5; count++) {
            record("topic.renamed", subject, "hoa");
        }

        var first = as("vy", Roles.LEADER, () -> log.page(about(subject), null, 3));
        var rest = as(
                "vy",
                Roles.LEADER,
                () -> log.page(about(subject), first.getLast().id(), 3));

        assertThat(first).hasSize(3);
        assertThat(rest).hasSize(2);
        assertThat(first).doesNotContainAnyElementsOf(rest);
    }

    @Test
    void aFilterHoldsWhatItsNameSays() {
        var subject = UUID.randomUUID().toString();
        record("login.failed", subject, "hoa");
        record("account.changed", subject, "hoa");

        var failed = new AuditFilter(DeedGroup.FAILED, subject, "hoa", null, null);
        var other = new AuditFilter(DeedGroup.ALL, subject, "lan", null, null);

        assertThat(as("vy", Roles.ADMIN, () -> log.page(failed, null, 10)))
                .extracting(TracedDeed::deed)
                .containsExactly("login.failed");
        assertThat(as("vy", Roles.ADMIN, () -> log.page(other, null, 10))).isEmpty();
    }

    @Test
    void anExportHasTheRowsOfTheTableAndIsItselfRecorded() {
        var subject = UUID.randomUUID().toString();
        for (var count = 0; count < 450; count++) {
            record("topic.renamed", subject, "hoa");
        }
        var rows = new ArrayList<TracedDeed>();

        as("vy", Roles.ADMIN, () -> log.export(about(subject), rows::add));

        assertThat(rows).hasSize(450).doesNotHaveDuplicates();
        assertThat(as("vy", Roles.ADMIN, () -> log.page(AuditFilter.EVERYTHING, null, 20)))
                .extracting(TracedDeed::deed)
                .contains("audit.exported");
    }

    @Test
    void aSignInIsADeedOfWhoeverSignedIn() {
        try (var line = RequestLine.open("203.0.113.9")) {
            staff.loggedIn("admin", "203.0.113.9");
        }

        assertThat(as(
                        "vy",
                        Roles.ADMIN,
                        () -> log.page(new AuditFilter(DeedGroup.ALL, "", "admin", null, null), null, 5)))
                .extracting(TracedDeed::deed)
                .contains("login");
    }

    @Test
    void nobodyElseReadsIt() {
        for (var role : List.of(Roles.EDITOR, Roles.APPROVER, Roles.CASE_OFFICER, Roles.DENUNCIATION_OFFICER)) {
            assertThatExceptionOfType(AccessDeniedException.class)
                    .as(role)
                    .isThrownBy(() -> as("thu", role, () -> log.page(AuditFilter.EVERYTHING, null, 1)));
        }
    }

    @Test
    void aLineThatCannotBeWrittenDoesNotStopTheDeed() {
        var before = trail.lost();
        var subject = UUID.randomUUID().toString();

        inTransaction.executeWithoutResult(status -> {
            sql.sql("insert into topics (slug, code, tree, name, position) values (:slug, :slug, 'A', 'Thử', 99)")
                    .param("slug", subject)
                    .update();
            as("hoa", Roles.EDITOR, () -> trail.record("topic." + "x".repeat(100), subject, ""));
        });

        assertThat(trail.lost()).isEqualTo(before + 1);
        assertThat(sql.sql("delete from topics where slug = ?").param(subject).update())
                .isOne();
    }

    @Test
    void whatIsLongIsCutAndNotLost() {
        var subject = "ộ".repeat(300);

        as("hoa", Roles.EDITOR, () -> trail.record("topic.renamed", subject, "😀".repeat(2000)));

        assertThat(as("vy", Roles.ADMIN, () -> log.page(about("ộ".repeat(200)), null, 1)))
                .singleElement()
                .satisfies(line -> assertThat(
                                line.detail().codePointCount(0, line.detail().length()))
                        .isEqualTo(1000));
    }

    @Test
    void theAccountOfThePortalTakesNothingBack() {
        for (var statement :
                List.of("delete from %s.entries", "update %s.entries set actor = 'x'", "drop table %s.entries")) {
            assertThatExceptionOfType(DataAccessException.class)
                    .as(statement)
                    .isThrownBy(
                            () -> sql.sql(statement.formatted(schemas.trail())).update());
        }
    }

    @Test
    void aChangedAMissingAndAForeignEntryAreFound() throws SQLException {
        var changed = entry(recorded("topic.renamed", "hoa"));
        var missing = entry(recorded("topic.renamed", "hoa"));
        seal();
        assertThat(check()).as("before").isEmpty();

        byTheWay("update %s.entries set actor = 'lan' where id = " + changed);
        assertThat(check()).containsExactly(new TrailFinding(TrailFinding.Kind.CHANGED, changed));
        byTheWay("update %s.entries set actor = 'hoa' where id = " + changed);

        byTheWay("create table %s.aside as select * from portal_trail.entries where id = " + missing);
        byTheWay("delete from %s.entries where id = " + missing);
        assertThat(check()).containsExactly(new TrailFinding(TrailFinding.Kind.MISSING, missing));
        byTheWay("insert into %s.entries select * from portal_trail.aside");
        byTheWay("drop table %s.aside");

        byTheWay("insert into %s.entries values (5, '2026-01-01', 'hoa', '', 'login', 'hoa', '')"
                .replace("values (5", "values (" + (missing - 100_000)));
        assertThat(check()).extracting(TrailFinding::kind).containsExactly(TrailFinding.Kind.UNSEALED);
        byTheWay("delete from %s.entries where id = " + (missing - 100_000));
        assertThat(check()).as("after").isEmpty();
    }

    @Test
    void anEndThatWasCutOffIsFound() throws SQLException {
        var last = entry(recorded("topic.renamed", "hoa"));
        seal();
        byTheWay("create table %s.aside as select * from portal_trail.seals where entry_id >= " + last);
        byTheWay("delete from %s.seals where entry_id >= " + last);

        assertThat(check()).contains(new TrailFinding(TrailFinding.Kind.CUT_OFF, 0));

        byTheWay("insert into %s.seals select * from portal_trail.aside");
        byTheWay("drop table %s.aside");
        assertThat(check()).isEmpty();
    }

    /** It may come a minute later than one with a higher number. */
    @Test
    void anEntryOfADeedThatTookLongIsSealed() {
        var slow = UUID.randomUUID().toString();
        inTransaction.executeWithoutResult(status -> {
            record("topic.renamed", slow, "hoa");
            inAnotherThread(() -> {
                recorded("topic.renamed", "lan");
                seal();
            });
        });

        seal();

        assertThat(sql.sql("select count(*) from portal_trail.seals where entry_id = ?")
                        .param(entry(slow))
                        .query(Integer.class)
                        .single())
                .isOne();
        assertThat(check()).isEmpty();
    }

    /** The seals go on from the place, and nobody can move it. */
    @Test
    void whatIsOldEnoughIsCutOffAtASignedPlace() throws SQLException {
        var old = recorded("topic.renamed", "hoa");
        seal();
        var tomorrow = new AuditSettings(home, Period.ofDays(-1));

        assertThat(new TrailCut(second, schemas, seals, tomorrow, clock).cut()).isPositive();
        var young = recorded("topic.renamed", "hoa");
        seal();

        assertThat(as("vy", Roles.ADMIN, () -> log.page(about(old), null, 1))).isEmpty();
        assertThat(as("vy", Roles.ADMIN, () -> log.page(about(young), null, 1))).hasSize(1);
        assertThat(check()).isEmpty();

        byTheWay("update %s.checkpoints set signature = reverse(signature)");
        assertThat(check()).contains(new TrailFinding(TrailFinding.Kind.CHECKPOINT, 0));
        byTheWay("update %s.checkpoints set signature = reverse(signature)");
    }

    /** Not in lists, not by its code, not in an export, not on the screen of the thing. */
    @Test
    void aRestrictedCaseIsInTheTrailForItsHandlersOnly() {
        var cases = new CaseOfSomebody(portal);
        var code = cases.answered("CHIMSAO").code();
        var id = cases.id(code).toString();
        assertThat(as("vy", Roles.LEADER, () -> log.page(about(code), null, 9))).isNotEmpty();

        cases.restrict(code);

        for (var role : List.of(Roles.LEADER, Roles.ADMIN)) {
            var exported = new ArrayList<TracedDeed>();
            as("vy", role, () -> log.export(AuditFilter.EVERYTHING, exported::add));
            assertThat(as("vy", role, () -> log.page(about(code), null, 9)))
                    .as(role)
                    .isEmpty();
            assertThat(as("vy", role, () -> log.page(about(id), null, 9)))
                    .as(role)
                    .isEmpty();
            assertThat(exported).as(role).extracting(TracedDeed::subject).doesNotContain(id);
            assertThat(as("vy", role, () -> log.about("case", id, 9))).as(role).isEmpty();
        }
        assertThat(as("phuc", Roles.DENUNCIATION_OFFICER, () -> log.about("case", id, 9)))
                .extracting(TracedDeed::deed)
                .contains("case.restricted");
    }

    private static void inAnotherThread(Runnable work) {
        try {
            var thread = Thread.ofPlatform().start(work);
            thread.join();
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    private String recorded(String deed, String actor) {
        var subject = UUID.randomUUID().toString();
        record(deed, subject, actor);
        return subject;
    }

    private void record(String deed, String subject, String actor) {
        try (var line = RequestLine.open("203.0.113.9")) {
            as(actor, Roles.EDITOR, () -> trail.record(deed, subject, ""));
        }
    }

    private static AuditFilter about(String subject) {
        return new AuditFilter(DeedGroup.ALL, subject, "", null, null);
    }

    private long entry(String subject) {
        return sql.sql("select id from portal_trail.entries where subject = ?")
                .param(subject)
                .query(Long.class)
                .single();
    }

    private void seal() {
        current.asSystem("trail", seals::seal);
    }

    private List<TrailFinding> check() {
        return as("vy", Roles.ADMIN, seals::check);
    }

    /** As whoever has the server in hand would do it. */
    private void byTheWay(String statement) throws SQLException {
        try (var connection = second.connect();
                var deed = connection.createStatement()) {
            deed.execute(statement.formatted(schemas.trail()));
        }
    }
}
