package vn.haidang.attack;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.TimeUnit;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * What goes wrong in a machine room, done to a portal of its own: each with what people met meanwhile, in
 * target/check/faults.txt.
 */
class FaultsCheck {

    private static final Duration AWAY = Duration.ofMinutes(4);
    private static final Duration SLOW = Duration.ofSeconds(20);
    private static final Duration ANSWERED_WITHIN = Duration.ofSeconds(5);
    private static final String PASSPHRASE = "mot cau rat dai de thu khoi phuc";

    @TempDir
    Path folder;

    private PortalProcess portal = new PortalProcess(Path.of("not started"));

    @BeforeEach
    void start() throws Exception {
        portal = new PortalProcess(folder.resolve("home"));
        portal.start();
    }

    @AfterEach
    void stop() throws InterruptedException {
        portal.kill();
    }

    @Test
    void theDatabaseIsAway() throws Exception {
        assertThat(portal.get("/").statusCode()).isEqualTo(200);
        portal.signalDatabase("STOP");
        var end = System.nanoTime() + AWAY.toNanos();
        Thread.sleep(1000);
        try {
            assertThat(portal.get("/").statusCode()).as("a kept page").isEqualTo(200);
            assertThat(portal.get("/tim-kiem?q=khai+sinh").statusCode())
                    .as("search")
                    .isEqualTo(200);
            var form = timed(() -> portal.get("/phan-anh"));
            assertThat(form.answer().statusCode()).as("the form").isEqualTo(200);
            var unknown = timed(() -> portal.get("/khong-co-trang-nay"));
            assertThat(unknown.answer().statusCode()).isEqualTo(503);
            assertThat(unknown.answer().headers().firstValue("Retry-After")).isPresent();
            assertThat(unknown.answer().body()).contains("Cổng đang tạm nghỉ");
            var sent = timed(() -> portal.send("Viết lúc cơ sở dữ liệu đi vắng"));
            assertThat(sent.answer().statusCode()).isEqualTo(503);
            assertThat(sent.answer().body()).contains("Viết lúc cơ sở dữ liệu đi vắng", "chưa gửi được");
            var request = timed(() -> portal.post(
                    "/quyen-rieng-tu/yeu-cau",
                    "kind=access&fullName=Lan&contact=0912345678&words="
                            + PortalProcess.encoded("Cho tôi xem điều đã ghi")));
            assertThat(request.answer().statusCode()).isEqualTo(503);
            assertThat(request.answer().body()).contains("Cho tôi xem điều đã ghi", "Gửi lại");
            for (var answer : List.of(form, unknown, sent, request)) {
                assertThat(answer.took()).isLessThan(ANSWERED_WITHIN);
            }
            while (System.nanoTime() < end) {
                Thread.sleep(200);
            }
            FaultReport.add(
                    "database away %d s: kept page, search, form 200; unknown page 503 in %d ms; form sent: 503 with its words in %d ms; data request: 503 with its words in %d ms"
                            .formatted(
                                    AWAY.toSeconds(),
                                    unknown.took().toMillis(),
                                    sent.took().toMillis(),
                                    request.took().toMillis()));
        } finally {
            portal.signalDatabase("CONT");
        }
        within(Duration.ofSeconds(30), () -> portal.send("Viết khi đã về").statusCode() == 303);
    }

    @Test
    void theDatabaseIsKilled() throws Exception {
        portal.signalDatabase("KILL");
        var took = within(
                Duration.ofSeconds(60),
                () -> portal.send("Sau khi cơ sở dữ liệu chết").statusCode() == 303);
        FaultReport.add("database killed: reports are taken again after %d ms".formatted(took.toMillis()));
    }

    @Test
    void theIndexIsDamagedWhileItIsUsed() throws Exception {
        assertThat(hits()).isPositive();
        for (var file : indexFiles()) {
            try (var content = new RandomAccessFile(file.toFile(), "rw")) {
                content.setLength(content.length() / 2);
            }
        }
        var seen = portal.get("/tim-kiem?q=khai+tu+ket+hon+le+phi");
        assertThat(seen.statusCode()).as("no page of the server's own").isEqualTo(200);
        var took = within(
                Duration.ofSeconds(60),
                () -> hits() > 0 && !portal.get("/tim-kiem?q=khai+sinh").body().contains("Kết quả có thể thiếu"));
        FaultReport.add("index cut in half while running: search right again after %d ms, without a hand"
                .formatted(took.toMillis()));
    }

    @Test
    void theIndexIsDamagedAtTheStart() throws Exception {
        var before = hits();
        stop();
        for (var file : indexFiles()) {
            var bytes = Files.readAllBytes(file);
            if (bytes.length > 0) {
                bytes[bytes.length / 2] ^= 0x55;
                Files.write(file, bytes);
            }
        }
        start();
        assertThat(hits()).isEqualTo(before);
        FaultReport.add(
                "a byte of every file of the index changed before a start: %d hits before and after".formatted(before));
    }

    @Test
    void theServiceIsStoppedUnderLoad() throws Exception {
        var load = new Load(portal);
        Thread.sleep(2000);
        var took = portal.terminate();
        var accepted = load.end();
        portal.start();
        for (var receipt : accepted) {
            assertThat(portal.get(receipt).statusCode()).isEqualTo(200);
        }
        assertThat(took).isLessThan(Duration.ofSeconds(10));
        FaultReport.add("TERM under load: ended after %d ms, %d reports accepted before, none lost"
                .formatted(took.toMillis(), accepted.size()));
    }

    @Test
    void theServiceIsStoppedInAnImport() throws Exception {
        var file = procedures(6000);
        var command = portal.command("import-procedures", "--publish", "--reason", "thử", file.toString());
        within(PortalProcess.START, () -> portal.log().contains("Import     500 records"));
        var took = portal.terminate();
        assertThat(command.waitFor(20, TimeUnit.SECONDS)).isTrue();
        assertThat(portal.said()).content().contains("the rest goes in at the next start");
        Files.delete(file);
        portal.start();
        within(PortalProcess.START, () -> portal.log().contains("Import     procedures.jsonl: "));
        assertThat(portal.log())
                .containsPattern(
                        "procedures.jsonl: [1-9]\\d* new, 0 changed, 0 proposed for approval, [1-9]\\d* unchanged");
        assertThat(took).isLessThan(Duration.ofSeconds(10));
        FaultReport.add(
                "TERM in an import of 6000 records: ended after %d ms, the next start went on with it, none lost"
                        .formatted(took.toMillis()));
    }

    @Test
    void aBackupIsTakenUnderLoadAndRestoredIntoAnEmptyHome() throws Exception {
        portal.command(
                        "import-procedures",
                        "--publish",
                        "--reason",
                        "thử",
                        procedures(2600).toString())
                .waitFor();
        var receipts = new ArrayList<String>();
        for (var number = 0; number < 300; number++) {
            receipts.add(portal.taken("Phản ánh trước khi sao lưu, số " + number));
        }
        var before = hits();
        var words = Files.writeString(folder.resolve("passphrase"), PASSPHRASE).toString();
        var file = folder.resolve("portal.zip").toString();
        var load = new Load(portal);
        var begun = System.nanoTime();
        assertThat(portal.command("backup", file, "--passphrase-file", words).waitFor())
                .isZero();
        var took = Duration.ofNanos(System.nanoTime() - begun);
        var meanwhile = load.end().size();
        var size = Files.size(Path.of(file)) / 1024;
        portal.kill();

        var restored = new PortalProcess(folder.resolve("restored"));
        begun = System.nanoTime();
        assertThat(restored.command("restore", file, "--passphrase-file", words).waitFor())
                .as(() -> read(restored.said()))
                .isZero();
        var back = Duration.ofNanos(System.nanoTime() - begun);
        portal = restored;
        restored.start();
        for (var receipt : receipts) {
            assertThat(restored.get(receipt).statusCode()).isEqualTo(200);
        }
        assertThat(hits()).isEqualTo(before);
        FaultReport.add(
                "backup under load (%d reports came meanwhile): %d kB in %d ms; restored into an empty home in %d ms, 300 of 300 receipts open, %d hits before and after"
                        .formatted(meanwhile, size, took.toMillis(), back.toMillis(), before));
    }

    @Test
    void theDiskIsFull() throws Exception {
        portal.kill();
        var disk = Files.createDirectory(folder.resolve("disk"));
        assumeTrue(mount(disk), "No file system can be mounted here: a full disk was not tried");
        try {
            portal = new PortalProcess(disk.resolve("home"), "--portal.database.minimum-free=50");
            portal.start();
            var before = hits();
            var receipt = portal.taken("Trước khi đĩa đầy");
            fill(disk.resolve("filler"));
            var words = "Viết lúc đĩa đã đầy " + "rất dài ".repeat(300);
            var told = 0;
            for (var number = 0; number < 40 && told == 0; number++) {
                var answer = portal.send(words);
                assertThat(answer.statusCode()).as(portal.log()).isIn(303, 503);
                if (answer.statusCode() == 503) {
                    assertThat(answer.body()).contains("Viết lúc đĩa đã đầy");
                    told++;
                }
            }
            assertThat(portal.get("/").statusCode()).isEqualTo(200);
            assertThat(hits()).isEqualTo(before);
            Files.delete(disk.resolve("filler"));
            var took = within(
                    Duration.ofSeconds(60),
                    () -> portal.send("Khi đĩa lại có chỗ").statusCode() == 303 && hits() == before);
            assertThat(portal.get(receipt).statusCode()).isEqualTo(200);
            FaultReport.add(
                    "disk full: %s, first page and search answer; with room again everything goes on after %d ms, without a hand"
                            .formatted(
                                    told == 0
                                            ? "40 reports still taken into the room that the database keeps"
                                            : "a report is answered by 503 with its words",
                                    took.toMillis()));
        } finally {
            portal.kill();
            new ProcessBuilder("umount", disk.toString()).start().waitFor();
        }
    }

    @Test
    void theClockGoesBackAnHour() throws Exception {
        portal.kill();
        var hours = Files.writeString(folder.resolve("hours"), "0");
        portal = new PortalProcess(
                folder.resolve("moved"), "vn.haidang.attack.PortalWithMovedClock", "--hours=" + hours);
        portal.start();
        var receipts = new ArrayList<>(List.of(portal.taken("Trước khi đồng hồ lùi")));
        Files.writeString(hours, "-1");
        for (var number = 0; number < 20; number++) {
            receipts.add(portal.taken("Sau khi đồng hồ lùi, số " + number));
        }
        for (var receipt : receipts) {
            assertThat(portal.get(receipt).statusCode()).isEqualTo(200);
        }
        assertThat(receipts).doesNotHaveDuplicates();
        assertThat(hits()).isPositive();
        assertThat(portal.command("check-trail").waitFor()).isZero();
        assertThat(portal.said()).content().contains("as it was written");
        FaultReport.add(
                "clock of the portal an hour back: %d reports taken, every receipt opens, the trail is whole (the clock of the database was not moved)"
                        .formatted(receipts.size()));
    }

    @Test
    void theDatabaseIsSlow() throws Exception {
        var end = System.nanoTime() + SLOW.toNanos();
        var answers = new ArrayList<Integer>();
        var longest = Duration.ZERO;
        while (System.nanoTime() < end) {
            portal.signalDatabase("STOP");
            var waiting = Thread.ofVirtual().start(() -> {
                try {
                    Thread.sleep(1500);
                    portal.signalDatabase("CONT");
                } catch (Exception e) {
                    throw new IllegalStateException(e);
                }
            });
            var answer = timed(() -> portal.send("Lúc cơ sở dữ liệu chậm"));
            answers.add(answer.answer().statusCode());
            longest = answer.took().compareTo(longest) > 0 ? answer.took() : longest;
            waiting.join();
            assertThat(portal.get("/").statusCode()).isEqualTo(200);
        }
        assertThat(answers).containsOnly(303);
        FaultReport.add(
                "database slow for %d s (stopped 1.5 s again and again): %d reports taken, none refused, the longest in %d ms"
                        .formatted(SLOW.toSeconds(), answers.size(), longest.toMillis()));
    }

    private int hits() throws Exception {
        var found = Pattern.compile("(\\d+) kết quả")
                .matcher(portal.get("/tim-kiem?q=khai+sinh").body());
        return found.find() ? Integer.parseInt(found.group(1)) : 0;
    }

    private List<Path> indexFiles() throws IOException {
        try (var files = Files.walk(folder.resolve("home/search"))) {
            return files.filter(Files::isRegularFile)
                    .filter(file -> file.toString().contains("/index-"))
                    .filter(file -> !file.endsWith("write.lock"))
                    .toList();
        }
    }

    private Path procedures(int count) throws IOException {
        var lines = new StringBuilder();
        for (var number = 0; number < count; number++) {
            lines.append("""
                    {"ma_thu_tuc":"8.%06d","ten_thu_tuc":"Thủ tục dài số %d","linh_vuc":"Thử nghiệm","cap_thuc_hien":"Cấp xã"}
                    """.formatted(number, number));
        }
        return Files.writeString(folder.resolve("procedures.jsonl"), lines);
    }

    private static boolean mount(Path disk) throws Exception {
        try {
            return new ProcessBuilder("mount", "-t", "tmpfs", "-o", "size=600m", "tmpfs", disk.toString())
                            .start()
                            .waitFor()
                    == 0;
        } catch (IOException noSuchProgram) {
            return false;
        }
    }

    /** Writes until not one more byte fits. */
    private static void fill(Path file) throws IOException {
        var room = new byte[4096];
        try (var out = Files.newOutputStream(file)) {
            while (true) {
                out.write(room);
            }
        } catch (IOException full) {
            assertThat(full).hasMessageContaining("No space left");
        }
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            return e.toString();
        }
    }

    private static Timed timed(Asked asked) throws Exception {
        var begun = System.nanoTime();
        var answer = asked.answer();
        return new Timed(answer, Duration.ofNanos(System.nanoTime() - begun));
    }

    private static Duration within(Duration most, Condition condition) throws Exception {
        var begun = System.nanoTime();
        while (!holds(condition)) {
            assertThat(Duration.ofNanos(System.nanoTime() - begun)).isLessThan(most);
            Thread.sleep(200);
        }
        return Duration.ofNanos(System.nanoTime() - begun);
    }

    private static boolean holds(Condition condition) throws Exception {
        try {
            return condition.holds();
        } catch (IOException notYet) {
            return false;
        }
    }

    /** Four people who send one report after the other. */
    private static final class Load {

        private final List<String> accepted = Collections.synchronizedList(new ArrayList<>());
        private final List<Thread> senders = new ArrayList<>();
        private volatile boolean isOver;

        Load(PortalProcess portal) {
            for (var sender = 0; sender < 4; sender++) {
                senders.add(Thread.ofVirtual().start(() -> run(portal)));
            }
        }

        private void run(PortalProcess portal) {
            while (!isOver && portal.isRunning()) {
                try {
                    var answer = portal.send("Gửi cùng lúc " + UUID.randomUUID());
                    if (answer.statusCode() == 303) {
                        accepted.add(PortalProcess.receipt(answer));
                    }
                } catch (Exception stopped) {
                    return;
                }
            }
        }

        List<String> end() throws InterruptedException {
            isOver = true;
            for (var sender : senders) {
                sender.join();
            }
            return List.copyOf(accepted);
        }
    }

    private record Timed(HttpResponse<String> answer, Duration took) {}

    private interface Asked {
        HttpResponse<String> answer() throws Exception;
    }

    private interface Condition {
        boolean holds() throws Exception;
    }
}
