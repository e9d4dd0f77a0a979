package vn.haidang.feedback;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;
import static vn.haidang.SignedIn.as;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;
import vn.haidang.PortalTest;
import vn.haidang.feedback.FeedbackCases.Queue;
import vn.haidang.staff.Roles;

/** With 100,000 cases: the queue opens in 300 ms, a report is taken in and followed in 10 ms on the server (p50). */
@PortalTest
class FeedbackSpeedCheck {

    private static final int CASES = 100_000;
    private static final int ROUNDS = 200;

    @Autowired
    CitizenDesk desk;

    @Autowired
    FeedbackCases cases;

    @Autowired
    JdbcClient sql;

    @Autowired
    MockMvc http;

    private final List<String> report = new ArrayList<>();
    private int calls;

    @Test
    void oneHundredThousandCasesSlowNothingDown() throws Exception {
        fill();
        for (var queue : Queue.values()) {
            var millis = median(
                    20,
                    () -> as("tam", Roles.CASE_OFFICER, () -> {
                        cases.rows(queue, null, null, 31);
                        return cases.count(queue, null);
                    }));
            note("queue %s".formatted(queue), millis, 300);
        }
        var all = median(
                10,
                () -> as("tam", Roles.CASE_OFFICER, () -> {
                    for (var queue : Queue.values()) {
                        cases.count(queue, null);
                    }
                    return cases.rows(Queue.OPEN, null, null, 31);
                }));
        note("queue screen, rows and all counts", all, 300);
        note("report taken in (facade)", median(ROUNDS, () -> desk.receive(Reports.about("Đo tốc độ"), List.of())), 10);
        var code = desk.receipt(desk.receive(Reports.about("Đo tốc độ"), List.of()))
                .orElseThrow()
                .feedback()
                .code();
        note("case followed (facade)", median(ROUNDS, () -> desk.follow(new CaseCode(code))), 10);
        note("form, through all filters", median(ROUNDS, () -> call(get("/phan-anh"))), 10);
        note("tracking page, through all filters", median(ROUNDS, () -> call(get("/phan-anh/theo-doi/" + code))), 10);
        note("report sent, through all filters", median(ROUNDS, () -> call(report())), 10);
        Files.createDirectories(Path.of("target/check"));
        Files.write(Path.of("target/check/feedback-speed.txt"), report);
        assertThat(report).noneMatch(line -> line.contains("TOO SLOW"));
    }

    /** Copies of one case, doubled until there are enough, over all states. */
    private void fill() {
        desk.receive(Reports.about("Mẫu"), List.of());
        var columns = String.join(", ", sql.sql("""
                                select column_name from information_schema.columns
                                where table_schema = database() and table_name = 'feedback_cases'
                                and column_name not in ('id', 'code', 'client_id', 'status')
                                """).query(String.class).list());
        for (var count = 1; count < CASES; count *= 2) {
            sql.sql("""
                            insert into feedback_cases (id, code, client_id, status, %1$s)
                            select uuid(), concat('X', lpad(%3$d + row_number() over (), 8, '0')), uuid(),
                                elt(1 + floor(rand() * 5), 'RECEIVED', 'IN_PROGRESS', 'ANSWERED', 'REJECTED', 'TRIAGED'),
                                %1$s
                            from feedback_cases limit %2$d
                            """.formatted(columns, Math.min(count, CASES - count), count))
                    .update();
        }
        sql.sql(
                        "update feedback_cases set officer = if(rand() < .01, 'tam', 'khac'), due_on = date_add(due_on, interval floor(rand() * 40) - 20 day)")
                .update();
        sql.sql("analyze table feedback_cases").query().listOfRows();
        report.add("%d cases"
                .formatted(sql.sql("select count(*) from feedback_cases")
                        .query(Long.class)
                        .single()));
    }

    private void note(String what, double millis, int goal) {
        report.add("%s: p50 %.1f ms, goal %d ms%s".formatted(what, millis, goal, millis > goal ? " TOO SLOW" : ""));
    }

    private static double median(int rounds, Runnable work) {
        var times = new ArrayList<Long>();
        for (var round = 0; round < rounds + rounds / 2; round++) {
            var start = System.nanoTime();
            work.run();
            if (round >= rounds / 2) {
                times.add(System.nanoTime() - start);
            }
        }
        times.sort(null);
        return times.get(times.size() / 2) / 1e6;
    }

    private static MockHttpServletRequestBuilder report() {
        var id = UUID.randomUUID().toString();
        return post("/phan-anh")
                .param("outbox", "1")
                .param("clientId", id)
                .param("kind", "other")
                .param("content", "Đo tốc độ " + id)
                .param("fullName", "Lan")
                .param("address", "An Hải")
                .param("phone", "0912345678")
                .param("publication", "redacted");
    }

    /** From another address each time: who follows many cases from one is slowed down on purpose. */
    private void call(MockHttpServletRequestBuilder request) {
        var address = "198.51.100." + calls++;
        try {
            http.perform(request.with(from -> {
                        from.setRemoteAddr(address);
                        return from;
                    }))
                    .andExpect(status().isOk());
        } catch (Exception e) {
            throw new AssertionError(e);
        }
    }
}
