package vn.haidang.feedback;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.haidang.SignedIn.as;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;
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

    @LocalServerPort
    int port;

    private final List<String> report = new ArrayList<>();

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
        try (var http = HttpClient.newHttpClient()) {
            note("form over HTTP", median(ROUNDS, () -> get(http, "/phan-anh")), 10);
            // the door slows down who follows more than a few, so fewer rounds
            note("tracking page over HTTP", median(20, () -> get(http, "/phan-anh/theo-doi/" + code)), 10);
            note("report over HTTP", median(ROUNDS, () -> send(http)), 10);
        }
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

    private void get(HttpClient http, String path) {
        call(
                http,
                HttpRequest.newBuilder(URI.create("http://localhost:" + port + path))
                        .build());
    }

    private void send(HttpClient http) {
        var id = UUID.randomUUID();
        var body =
                "outbox=1&clientId=%s&kind=other&content=Do+%s&fullName=Lan&address=An&phone=0912345678&publication=redacted"
                        .formatted(id, id);
        call(
                http,
                HttpRequest.newBuilder(URI.create("http://localhost:" + port + "/phan-anh"))
                        .header("Content-Type", "application/x-www-form-urlencoded")
                        .POST(HttpRequest.BodyPublishers.ofString(body))
                        .build());
    }

    private static void call(HttpClient http, HttpRequest request) {
        try {
            assertThat(http.send(request, BodyHandlers.ofByteArray()).statusCode())
                    .isEqualTo(200);
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }
}
