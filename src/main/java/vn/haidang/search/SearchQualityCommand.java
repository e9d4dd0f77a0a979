package vn.haidang.search;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import vn.haidang.command.CommandLine;
import vn.haidang.command.PortalCommand;
import vn.haidang.search.quality.JudgedQuery;
import vn.haidang.search.quality.Score;
import vn.haidang.search.quality.SearchQuality;
import vn.haidang.search.quality.Spelling;

/** {@code bin/portal search-quality FILE.tsv}: how well this portal finds what judges wanted. */
@Component
class SearchQualityCommand implements PortalCommand {

    private final SearchIndex search;
    private final Understanding understanding;

    SearchQualityCommand(SearchIndex search, Understanding understanding) {
        this.search = search;
        this.understanding = understanding;
    }

    @Override
    public String name() {
        return "search-quality";
    }

    @Override
    public String run(CommandLine line) {
        var files = line.parse(Set.of(), Set.of()).files();
        if (files.isEmpty()) {
            throw new IllegalArgumentException("Name a file with lines \"kind TAB text TAB code:grade,…\".");
        }
        understanding.learn();
        return files.stream().map(this::table).collect(Collectors.joining("\n"));
    }

    private String table(Path file) {
        var queries = read(file);
        return table(
                file.getFileName() + ", " + queries.size() + " queries", SearchQuality.measure(queries, this::find));
    }

    private List<String> find(String text) {
        return search.find(SearchRequest.kind("procedure", text, 10)).hits().stream()
                .map(hit -> String.valueOf(hit.code()))
                .toList();
    }

    static String table(String title, Map<Spelling, Score> scores) {
        return scores.entrySet().stream()
                .map(entry -> "%-20s  Recall@10 %s  MRR@10 %s  nDCG@10 %s"
                        .formatted(
                                entry.getKey().words(),
                                entry.getValue().recall(),
                                entry.getValue().reciprocalRank(),
                                entry.getValue().gain()))
                .collect(Collectors.joining("\n", title + " (± half of the 95 % interval)\n", "\n"));
    }

    private static List<JudgedQuery> read(Path file) {
        try (var lines = Files.lines(file)) {
            return lines.filter(line -> !line.isBlank()).map(JudgedQuery::parse).toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
