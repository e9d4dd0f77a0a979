package vn.haidang.procedure;

import java.util.Objects;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.haidang.search.SearchEntry;
import vn.haidang.search.SearchSource;
import vn.haidang.text.Markdown;

/** What search may know of procedures. */
@Component
@Transactional(readOnly = true)
class ProcedureSearch implements SearchSource {

    private final ProcedureRepository repository;

    ProcedureSearch(ProcedureRepository repository) {
        this.repository = repository;
    }

    @Override
    public String kind() {
        return Procedures.KIND;
    }

    @Override
    public void forEach(Consumer<SearchEntry> consumer) {
        try (var procedures = repository.streamPublished()) {
            procedures.map(ProcedureSearch::entry).forEach(consumer);
        }
    }

    @Override
    public Optional<SearchEntry> find(String code) {
        return repository.findByCode(code).filter(Procedure::isPublished).map(ProcedureSearch::entry);
    }

    private static SearchEntry entry(Procedure procedure) {
        var facts = Objects.requireNonNull(procedure.publishedFacts());
        return new SearchEntry(
                Procedures.KIND,
                facts.code(),
                facts.path(),
                facts.name(),
                facts.aliases(),
                aliasLine(facts),
                body(facts),
                facts.code(),
                facts.levels().stream().map(Level::name).collect(Collectors.toSet()),
                facts.field(),
                null);
    }

    private static String aliasLine(ProcedureFacts facts) {
        return facts.aliases().isEmpty() ? "" : "Thường gọi: " + String.join(", ", facts.aliases()) + ".";
    }

    private static String body(ProcedureFacts facts) {
        var papers = facts.cases().stream()
                .flatMap(papersCase -> papersCase.papers().stream())
                .map(RequiredPaper::name);
        var texts = Stream.of(facts.outcome(), facts.agency(), facts.conditions(), facts.papersText())
                .filter(Statement::isGiven)
                .map(Statement::text);
        return Stream.of(Stream.of(Markdown.toText(facts.steps().text())), papers, texts, Stream.of(facts.field()))
                .flatMap(part -> part)
                .collect(Collectors.joining("\n"));
    }
}
