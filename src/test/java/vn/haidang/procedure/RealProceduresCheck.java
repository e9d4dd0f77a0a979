package vn.haidang.procedure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;
import static vn.haidang.SignedIn.as;

import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import vn.haidang.PortalTest;
import vn.haidang.search.ChangeFollower;
import vn.haidang.search.SearchIndex;
import vn.haidang.search.SearchRequest;
import vn.haidang.search.quality.JudgedQuery;
import vn.haidang.search.quality.SearchQuality;
import vn.haidang.search.quality.Spelling;
import vn.haidang.staff.Roles;

/** The real records of the national portal, where they are at hand; they are not part of the project. */
@PortalTest
class RealProceduresCheck {

    private static final Path DUMP = Path.of("../shared/data/tthc/procedures.jsonl");
    private static final Path QUERIES = Path.of("../shared/data/search/queries.tsv");

    private static final int WARM_UP = 20;

    @Autowired
    ProcedureImports imports;

    @Autowired
    EverydayNames names;

    @Autowired
    ChangeFollower follower;

    @Autowired
    SearchIndex search;

    @Autowired
    Clock clock;

    @Test
    void areTakenInWithinAMinuteAndASecondTimeChangeNothing() throws Exception {
        assumeTrue(Files.exists(DUMP), DUMP + " is not here: nothing was measured");
        var lines = new ArrayList<String>();
        lines.add("measured " + clock.instant());
        var start = System.nanoTime();
        var first = as("minh", Roles.APPROVER, () -> imports.read(DUMP, "Kiểm tra"));
        var read = Duration.ofNanos(System.nanoTime() - start);
        follower.catchUp();
        follower.learn();
        lines.add("import: %s in %d ms, findable after %d ms"
                .formatted(
                        first.words(),
                        read.toMillis(),
                        Duration.ofNanos(System.nanoTime() - start).toMillis()));
        var again = as("minh", Roles.APPROVER, () -> imports.read(DUMP, "Kiểm tra"));
        lines.add("again: " + again.words());
        if (Files.exists(QUERIES)) {
            lines.add(quality());
        }
        lines.add("index built anew in %d ms".formatted(millis(follower::rebuild)));
        lines.add("a changed name is found by after %s ms".formatted(changes()));
        lines.forEach(System.out::println);
        Files.createDirectories(Path.of("target/check"));
        Files.write(Path.of("target/check/real-procedures.txt"), lines);

        assertThat(first.problems()).isEmpty();
        assertThat(again.count(ImportReport.Outcome.UNCHANGED))
                .isEqualTo(Files.readAllLines(DUMP).size());
    }

    /** From the commit to the search that finds it, by the portal's own threads; the three of them, in order. */
    private List<Long> changes() {
        var words = List.of("qua bí ngô", "trái sầu riêng", "cái nón lá");
        return words.stream()
                .map(word -> {
                    as("lan", Roles.EDITOR, () -> names.change("1.001193", List.of(word)));
                    return millis(() -> {
                        while (!codes(word).contains("1.001193")) {
                            Thread.onSpinWait();
                        }
                    });
                })
                .toList();
    }

    private static long millis(Runnable work) {
        var start = System.nanoTime();
        work.run();
        return Duration.ofNanos(System.nanoTime() - start).toMillis();
    }

    private String quality() throws Exception {
        var queries =
                Files.readAllLines(QUERIES).stream().map(JudgedQuery::parse).toList();
        var table = new StringBuilder("search quality, %d queries\n".formatted(queries.size()));
        SearchQuality.measure(queries, this::codes)
                .forEach((spelling, score) -> table.append("%-20s Recall@10 %s MRR@10 %s nDCG@10 %s%n"
                        .formatted(spelling.words(), score.recall(), score.reciprocalRank(), score.gain())));
        return table + speed(queries);
    }

    private List<String> codes(String text) {
        return search.find(SearchRequest.kind("procedure", text, 10)).hits().stream()
                .map(hit -> String.valueOf(hit.code()))
                .toList();
    }

    /** A page of twenty hits with facets and marked words, as the public page asks for it, in every spelling. */
    private String speed(List<JudgedQuery> queries) {
        var texts = Stream.of(Spelling.values())
                .flatMap(spelling -> queries.stream().map(query -> spelling.of(query.text())))
                .toList();
        for (var round = 0; round < WARM_UP; round++) {
            texts.forEach(text -> search.find(SearchRequest.kind("procedure", text, 20)));
        }
        var searches = timed(texts, text -> search.find(SearchRequest.kind("procedure", text, 20)));
        var suggestions = timed(texts, text -> search.suggest(text.substring(0, text.length() / 2 + 1), 8));
        System.gc();
        var heap = ManagementFactory.getMemoryMXBean().getHeapMemoryUsage().getUsed() >> 20;
        return "search      %s%nsuggestions %s%nheap of the whole process after a collection: %d MB"
                .formatted(searches, suggestions, heap);
    }

    private static String timed(List<String> texts, Consumer<String> work) {
        var threads = ManagementFactory.getThreadMXBean();
        var cpu = threads.getCurrentThreadCpuTime();
        var nanos = texts.stream()
                .mapToLong(text -> {
                    var start = System.nanoTime();
                    work.accept(text);
                    return System.nanoTime() - start;
                })
                .sorted()
                .toArray();
        return "p50 %.1f ms, p99 %.1f ms, CPU %.1f ms (mean of %d)"
                .formatted(
                        nanos[nanos.length / 2] / 1e6,
                        nanos[nanos.length * 99 / 100] / 1e6,
                        (threads.getCurrentThreadCpuTime() - cpu) / 1e6 / nanos.length,
                        nanos.length);
    }
}
