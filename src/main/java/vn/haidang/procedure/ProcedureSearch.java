package vn.haidang.procedure;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
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
    private final EverydayNames names;

    ProcedureSearch(ProcedureRepository repository, EverydayNames names) {
        this.repository = repository;
        this.names = names;
    }

    @Override
    public String kind() {
        return Procedures.KIND;
    }

    @Override
    public void forEach(Consumer<SearchEntry> consumer) {
        var everyday = names.ofAll();
        try (var procedures = repository.streamPublished()) {
            procedures
                    .map(ProcedureSearch::facts)
                    .forEach(facts -> consumer.accept(entry(facts, everyday.getOrDefault(facts.code(), List.of()))));
        }
    }

    @Override
    public Optional<SearchEntry> find(String code) {
        return repository
                .findByCode(code)
                .filter(Procedure::isPublished)
                .map(ProcedureSearch::facts)
                .map(facts -> entry(facts, names.of(code)));
    }

    private static ProcedureFacts facts(Procedure procedure) {
        return Objects.requireNonNull(procedure.publishedFacts());
    }

    static SearchEntry entry(ProcedureFacts facts, List<String> everydayNames) {
        return new SearchEntry(
                Procedures.KIND,
                facts.code(),
                facts.path(),
                facts.name(),
                everydayNames,
                facts.outcome().isGiven() ? facts.outcome().text() : "",
                body(facts),
                facts.code(),
                facts.levels().stream().map(Level::name).collect(Collectors.toSet()),
                facts.field(),
                Set.copyOf(facts.audience()),
                facts.online() == null ? null : facts.online().name(),
                null);
    }

    private static String body(ProcedureFacts facts) {
        var papers = facts.cases().stream()
                .flatMap(papersCase -> papersCase.papers().stream())
                .map(RequiredPaper::name);
        var texts = Stream.of(facts.agency(), facts.conditions(), facts.papersText())
                .filter(Statement::isGiven)
                .map(Statement::text);
        return Stream.of(Stream.of(Markdown.toText(facts.steps().text())), papers, texts, Stream.of(facts.field()))
                .flatMap(part -> part)
                .collect(Collectors.joining("\n"));
    }
}
