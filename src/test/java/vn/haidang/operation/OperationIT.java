package vn.haidang.operation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static vn.haidang.SignedIn.as;

import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.health.contributor.HealthIndicator;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.AccessDeniedException;
import vn.haidang.PortalTest;
import vn.haidang.operation.Finding.State;
import vn.haidang.staff.Roles;

@PortalTest
@ExtendWith(OutputCaptureExtension.class)
class OperationIT {

    @Autowired
    Findings findings;

    @Autowired
    Tasks tasks;

    @Autowired
    TestMessages messages;

    @Autowired
    HealthIndicator portalHealthIndicator;

    @Autowired
    JdbcClient sql;

    @AfterEach
    void mend() throws InterruptedException {
        sql.sql("delete from scheduled_tasks where task_name = 'broken'").update();
        Thread.sleep(1100); // what was read is believed for a second
    }

    @Test
    void aTaskThatFailsIsSeenByPeopleAndByMachines() throws Exception {
        assertThat(state("database")).isEqualTo(State.WELL);
        sql.sql("""
                        insert into scheduled_tasks (task_name, task_instance, execution_time, picked, last_failure,
                            consecutive_failures, version)
                        values ('broken', 'recurring', '2036-01-01', 0, '2026-11-29', 3, 1)
                        """).update();
        Thread.sleep(1100);

        assertThat(state("tasks")).isEqualTo(State.WARNING);
        assertThat(as("vy", Roles.ADMIN, tasks::all).getFirst())
                .satisfies(task -> assertThat(task.name()).isEqualTo("broken"))
                .satisfies(task -> assertThat(task.failures()).isEqualTo(3));
        var health = Objects.requireNonNull(portalHealthIndicator.health());
        assertThat(health.getStatus().getCode()).isEqualTo("WARNING");
        assertThat(health.getDetails().get("tasks")).asString().contains("broken");
    }

    @Test
    void aSlowStatementIsToldWithoutWhatItWasAskedFor(CapturedOutput log) throws Exception {
        sql.sql("select sleep(1.05), ? as asked")
                .param("Nguyễn Thị Chim Hoàng Yến")
                .query((row, number) -> row.getString("asked"))
                .single();
        Thread.sleep(1100);

        assertThat(log.getAll()).contains("select sleep(1.05), ? as asked").doesNotContain("Chim Hoàng Yến");
        assertThat(state("statements")).isEqualTo(State.WARNING);
    }

    @Test
    void everyTaskThatRunsHasItsPlace() {
        assertThat(as("vy", Roles.ADMIN, tasks::all))
                .extracting(TaskState::name)
                .contains("nightly-backup", "check-trail", "seal-trail", "send-messages", "sweep-logs");
    }

    @Test
    void aTestMessageNeedsAWayAndAnAddress() {
        for (var to : List.of("khong phai dia chi", "@", "12")) {
            assertThatIllegalArgumentException()
                    .as(to)
                    .isThrownBy(() -> as("vy", Roles.ADMIN, () -> messages.send(to)))
                    .withMessage("operation.message.address");
        }
        assertThatIllegalArgumentException()
                .isThrownBy(() -> as("vy", Roles.ADMIN, () -> messages.send("vy@example.vn")))
                .withMessage("operation.message.no-way");
    }

    @Test
    void nobodyElseLooksBehind() {
        for (var role : List.of(Roles.LEADER, Roles.EDITOR, Roles.CASE_OFFICER)) {
            assertThatExceptionOfType(AccessDeniedException.class)
                    .as(role)
                    .isThrownBy(() -> as("thu", role, findings::all));
            assertThatExceptionOfType(AccessDeniedException.class)
                    .as(role)
                    .isThrownBy(() -> as("thu", role, () -> messages.send("vy@example.vn")));
        }
    }

    private State state(String word) {
        return as("vy", Roles.ADMIN, findings::all).stream()
                .filter(finding -> finding.word().equals(word))
                .findFirst()
                .orElseThrow()
                .state();
    }
}
