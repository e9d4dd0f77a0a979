package vn.haidang.procedure.source;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import vn.haidang.procedure.Level;
import vn.haidang.procedure.PaperCase;
import vn.haidang.procedure.ProcedureFacts;
import vn.haidang.procedure.Statement;

/** A procedure as the national portal's own interface gives it. */
@JsonIgnoreProperties(ignoreUnknown = true)
record PortalRecord(
        @Nullable String id,
        @Nullable String code,
        @Nullable String name,
        boolean isWard,
        boolean isProvince,
        boolean isMinistry,
        @Nullable Proposal procedureProposal,
        @Nullable List<Named> categoriesDetails,
        @Nullable List<Named> subjectTypesDetails,
        @Nullable List<Named> departmentsExecuting,
        @Nullable List<Step> executionSteps,
        @Nullable List<PortalMethod> executionMethods,
        @Nullable List<PortalCase> executionCases,
        @Nullable List<Basis> legalBasisesDetails,
        @Nullable JsonNode requirementsAndConditions,
        @Nullable List<Named> resultsDetails)
        implements SourceRecord {

    private static final String PAGE = "https://dichvucong.gov.vn/thu-tuc-hanh-chinh/";

    @Override
    public Draft draft() {
        var findings = new Findings();
        var steps = steps();
        findings.check("trình tự", steps);
        var facts = new ProcedureFacts(
                Findings.code(code),
                findings.name(name),
                findings.field(field()),
                levels(),
                names(subjectTypesDetails),
                Statement.of(String.join("; ", names(departmentsExecuting))),
                Statement.of(String.join("\n", names(resultsDetails))),
                Statement.of(conditions()),
                SourceText.all(executionMethods).flatMap(PortalMethod::channels).toList(),
                Statement.notStated(),
                papers(),
                Statement.notStated(),
                Statement.of(steps),
                legalBases(),
                List.of(),
                procedureProposal == null ? null : SourceText.orNull(procedureProposal.decisionNumber()),
                online(),
                page(),
                null,
                null);
        return new Draft(facts, findings.list());
    }

    private String field() {
        return SourceText.all(categoriesDetails).map(Named::clean).findFirst().orElse("");
    }

    private List<PaperCase> papers() {
        return SourceText.all(executionCases)
                .map(PortalCase::papers)
                .filter(group -> !group.papers().isEmpty())
                .toList();
    }

    private List<String> legalBases() {
        return SourceText.all(legalBasisesDetails)
                .map(Basis::words)
                .filter(words -> !words.isEmpty())
                .toList();
    }

    private @Nullable String page() {
        return id != null && id.matches("[0-9a-fA-F-]{8,40}") ? PAGE + id : null;
    }

    private Set<Level> levels() {
        var levels = new TreeSet<Level>();
        if (isWard) {
            levels.add(Level.COMMUNE);
        }
        if (isProvince) {
            levels.add(Level.PROVINCE);
        }
        if (isMinistry) {
            levels.add(Level.MINISTRY);
        }
        return levels;
    }

    private String steps() {
        return SourceText.all(executionSteps)
                .map(Step::words)
                .filter(words -> !words.isEmpty())
                .collect(Collectors.joining("\n\n"));
    }

    /** HTML, or a list of texts. */
    private String conditions() {
        if (requirementsAndConditions == null || requirementsAndConditions.isNull()) {
            return "";
        }
        if (!requirementsAndConditions.isArray()) {
            return SourceText.clean(requirementsAndConditions.asString(""));
        }
        var lines = new ArrayList<String>();
        requirementsAndConditions.forEach(part ->
                lines.add(SourceText.clean(part.isObject() ? part.path("name").asString("") : part.asString(""))));
        return String.join("\n", lines).strip();
    }

    private ProcedureFacts.@Nullable OnlineService online() {
        var methods = SourceText.all(executionMethods)
                .map(PortalMethod::submissionMethod)
                .filter(Objects::nonNull)
                .toList();
        return methods.isEmpty() || methods.stream().anyMatch(method -> method.contains("ONLINE"))
                ? null
                : ProcedureFacts.OnlineService.NONE;
    }

    private static List<String> names(@Nullable List<Named> named) {
        return SourceText.all(named)
                .map(Named::clean)
                .filter(words -> !words.isEmpty())
                .distinct()
                .toList();
    }

    @JsonIgnoreProperties(ignoreUnknown = true)
    record Proposal(@Nullable String decisionNumber) {}

    @JsonIgnoreProperties(ignoreUnknown = true)
    record Named(@Nullable String name) {

        String clean() {
            return SourceText.name(name);
        }
    }

    @JsonIgnoreProperties(ignoreUnknown = true)
    record Step(@Nullable String name, @Nullable String description) {

        String words() {
            return Stream.of(SourceText.paragraphs(name), SourceText.paragraphs(description))
                    .filter(words -> !words.isEmpty())
                    .collect(Collectors.joining("\n\n"));
        }
    }

    @JsonIgnoreProperties(ignoreUnknown = true)
    record Basis(@Nullable String code, @Nullable String name) {

        String words() {
            return SourceText.citation(code, name);
        }
    }
}
