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
import vn.haidang.calendar.Term;
import vn.haidang.procedure.Level;
import vn.haidang.procedure.PaperCase;
import vn.haidang.procedure.ProcedureFacts;
import vn.haidang.procedure.ProcessingTime;
import vn.haidang.procedure.RequiredPaper;
import vn.haidang.procedure.Statement;
import vn.haidang.procedure.SubmissionChannel;

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
        @Nullable List<Method> executionMethods,
        @Nullable List<Case> executionCases,
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
                findings.field(
                        all(categoriesDetails).map(Named::clean).findFirst().orElse("")),
                levels(),
                names(subjectTypesDetails),
                Statement.of(String.join("; ", names(departmentsExecuting))),
                Statement.of(String.join("\n", names(resultsDetails))),
                Statement.of(conditions()),
                all(executionMethods).flatMap(Method::channels).toList(),
                Statement.notStated(),
                all(executionCases)
                        .map(Case::papers)
                        .filter(group -> !group.papers().isEmpty())
                        .toList(),
                Statement.notStated(),
                Statement.of(steps),
                all(legalBasisesDetails)
                        .map(Basis::words)
                        .filter(words -> !words.isEmpty())
                        .toList(),
                List.of(),
                procedureProposal == null ? null : SourceText.orNull(procedureProposal.decisionNumber()),
                online(),
                id != null && id.matches("[0-9a-fA-F-]{8,40}") ? PAGE + id : null,
                null,
                null);
        return new Draft(facts, findings.list());
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
        return all(executionSteps)
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
        var methods = all(executionMethods)
                .map(Method::submissionMethod)
                .filter(Objects::nonNull)
                .toList();
        return methods.isEmpty() || methods.stream().anyMatch(method -> method.contains("ONLINE"))
                ? null
                : ProcedureFacts.OnlineService.NONE;
    }

    private static List<String> names(@Nullable List<Named> named) {
        return all(named)
                .map(Named::clean)
                .filter(words -> !words.isEmpty())
                .distinct()
                .toList();
    }

    private static <T> Stream<T> all(@Nullable List<T> rows) {
        return rows == null ? Stream.of() : rows.stream().filter(Objects::nonNull);
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
    record Method(
            @Nullable String submissionMethod,
            @Nullable JsonNode processingTime,
            @Nullable String processingTimeUnit,
            @Nullable String description,
            @Nullable List<MethodFee> fees) {

        Stream<SubmissionChannel> channels() {
            return kinds().map(kind -> new SubmissionChannel(kind, time(), fee(), SourceText.orNull(description)));
        }

        private Stream<SubmissionChannel.Kind> kinds() {
            return switch (Objects.requireNonNullElse(submissionMethod, "OTHER")) {
                case "DIRECT" -> Stream.of(SubmissionChannel.Kind.AT_DESK);
                case "ONLINE" -> Stream.of(SubmissionChannel.Kind.ONLINE);
                case "POSTAL" -> Stream.of(SubmissionChannel.Kind.BY_POST);
                case "DIRECT_AND_ONLINE" -> Stream.of(SubmissionChannel.Kind.AT_DESK, SubmissionChannel.Kind.ONLINE);
                default -> Stream.of();
            };
        }

        /** An integer, a fraction or a text; only whole numbers with a known unit are times. */
        private @Nullable ProcessingTime time() {
            var text = processingTime == null ? "" : SourceText.clean(processingTime.asString(""));
            if (text.isEmpty()) {
                return null;
            }
            var unit = unit();
            return text.matches("\\d{1,4}(\\.0+)?") && unit != null
                    ? SourceTerm.of((int) Double.parseDouble(text), unit, text)
                    : new ProcessingTime(null, null, text);
        }

        private Term.@Nullable Unit unit() {
            return switch (Objects.requireNonNullElse(processingTimeUnit, "OTHER")) {
                case "WORKING_DAY" -> Term.Unit.WORKING_DAY;
                case "DAY" -> Term.Unit.CALENDAR_DAY;
                case "HOUR" -> Term.Unit.HOUR;
                case "MINUTE" -> Term.Unit.MINUTE;
                case "MONTH" -> Term.Unit.MONTH;
                case "YEAR" -> Term.Unit.YEAR;
                default -> null;
            };
        }

        private vn.haidang.procedure.@Nullable Fee fee() {
            var all = all(fees).map(MethodFee::fee).filter(Objects::nonNull).toList();
            if (all.size() <= 1) {
                return all.isEmpty() ? null : all.getFirst();
            }
            var words = all.stream().map(MethodFee::words).collect(Collectors.joining("; "));
            return new vn.haidang.procedure.Fee(null, words, null);
        }
    }

    @JsonIgnoreProperties(ignoreUnknown = true)
    record MethodFee(
            @Nullable Long value,
            @Nullable String currencyName,
            @Nullable String description) {

        vn.haidang.procedure.@Nullable Fee fee() {
            return SourceFee.of(value, currencyName, description);
        }

        static String words(vn.haidang.procedure.Fee fee) {
            var amount = fee.amount();
            var note = fee.note();
            return amount == null ? String.valueOf(note) : amount + " đồng" + (note == null ? "" : " (" + note + ")");
        }
    }

    @JsonIgnoreProperties(ignoreUnknown = true)
    record Case(@Nullable String name, @Nullable List<Component> profileComponents) {

        PaperCase papers() {
            return new PaperCase(
                    SourceText.name(name),
                    all(profileComponents)
                            .map(Component::paper)
                            .filter(paper -> !paper.name().isEmpty())
                            .toList());
        }
    }

    @JsonIgnoreProperties(ignoreUnknown = true)
    record Component(
            @Nullable String name,
            @Nullable Boolean required,
            @Nullable Integer originalQty,
            @Nullable Integer copyQty,
            @Nullable List<Attachment> attachments) {

        RequiredPaper paper() {
            var forms = all(attachments)
                    .map(Attachment::fileName)
                    .filter(Objects::nonNull)
                    .collect(Collectors.joining(", "));
            return new RequiredPaper(
                    SourceText.clean(name).replaceAll("\\s*\\n\\s*", " "),
                    originalQty,
                    copyQty,
                    forms.isEmpty() ? null : SourceText.clean(forms),
                    Boolean.FALSE.equals(required) ? "Nếu có" : null);
        }
    }

    @JsonIgnoreProperties(ignoreUnknown = true)
    record Attachment(@Nullable String fileName) {}

    @JsonIgnoreProperties(ignoreUnknown = true)
    record Basis(@Nullable String code, @Nullable String name) {

        String words() {
            var own = SourceText.name(name);
            var sign = SourceText.name(code);
            return own.contains(sign) || sign.isEmpty() ? own : own.isEmpty() ? sign : sign + ": " + own;
        }
    }
}
