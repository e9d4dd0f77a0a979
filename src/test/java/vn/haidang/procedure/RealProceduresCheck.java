package vn.haidang.procedure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;
import static vn.haidang.SignedIn.as;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import vn.haidang.PortalTest;
import vn.haidang.search.ChangeFollower;
import vn.haidang.search.SearchIndex;
import vn.haidang.search.SearchRequest;
import vn.haidang.search.SearchResult;
import vn.haidang.staff.Roles;

/** The real records of the national portal, where they are at hand; they are not part of the project. */
@PortalTest
class RealProceduresCheck {

    private static final Path DUMP = Path.of("../shared/data/tthc/procedures.jsonl");
    private static final Path QUERIES = Path.of("../shared/data/search/queries.tsv");

    @Autowired
    ProcedureImports imports;

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
        lines.forEach(System.out::println);
        Files.createDirectories(Path.of("target/check"));
        Files.write(Path.of("target/check/real-procedures.txt"), lines);

        assertThat(first.problems()).isEmpty();
        assertThat(again.count(ImportReport.Outcome.UNCHANGED))
                .isEqualTo(Files.readAllLines(DUMP).size());
    }

    /** Share of queries with a wanted procedure among the first ten, and the mean of one over its rank. */
    private String quality() throws Exception {
        var found = 0;
        var reciprocal = 0.0;
        var queries = Files.readAllLines(QUERIES);
        for (var query : queries) {
            var rank = rank(query.split("\t"));
            found += rank > 0 ? 1 : 0;
            reciprocal += rank > 0 ? 1.0 / rank : 0;
        }
        return "search: %d queries, success@10 %.3f, MRR@10 %.3f"
                .formatted(queries.size(), (double) found / queries.size(), reciprocal / queries.size());
    }

    private int rank(String[] query) {
        var wanted = List.of(query[2].split(",")).stream()
                .filter(it -> it.endsWith(":2"))
                .map(it -> it.substring(0, it.length() - 2))
                .toList();
        var codes = search.find(SearchRequest.kind("procedure", query[1], 10)).hits().stream()
                .map(SearchResult.Hit::code)
                .toList();
        for (var i = 0; i < codes.size(); i++) {
            if (wanted.contains(codes.get(i))) {
                return i + 1;
            }
        }
        return 0;
    }
}
