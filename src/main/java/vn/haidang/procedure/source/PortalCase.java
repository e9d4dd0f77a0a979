package vn.haidang.procedure.source;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import vn.haidang.procedure.PaperCase;
import vn.haidang.procedure.RequiredPaper;

/** The papers for one case, as the national portal's own interface gives them. */
@JsonIgnoreProperties(ignoreUnknown = true)
record PortalCase(@Nullable String name, @Nullable List<Paper> profileComponents) {

    PaperCase papers() {
        return new PaperCase(
                SourceText.name(name),
                SourceText.all(profileComponents)
                        .map(Paper::paper)
                        .filter(paper -> !paper.name().isEmpty())
                        .toList());
    }

    @JsonIgnoreProperties(ignoreUnknown = true)
    record Paper(
            @Nullable String name,
            @Nullable Boolean required,
            @Nullable Integer originalQty,
            @Nullable Integer copyQty,
            @Nullable List<Attachment> attachments) {

        RequiredPaper paper() {
            var forms = SourceText.all(attachments)
                    .map(Attachment::fileName)
                    .filter(Objects::nonNull)
                    .collect(Collectors.joining(", "));
            return new RequiredPaper(
                    SourceText.oneLine(name),
                    originalQty,
                    copyQty,
                    forms.isEmpty() ? null : SourceText.clean(forms),
                    Boolean.FALSE.equals(required) ? "Nếu có" : null);
        }
    }

    @JsonIgnoreProperties(ignoreUnknown = true)
    record Attachment(@Nullable String fileName) {}
}
