package vn.haidang.procedure.web;

import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import vn.haidang.procedure.LifeEvent;
import vn.haidang.procedure.ProcedureSummary;

/** A life event with those of its procedures that are published; a step without any is left out. */
public record LifeEventPage(LifeEvent event, List<Step> steps) {

    public record Step(String title, List<ProcedureSummary> procedures) {}

    static LifeEventPage of(LifeEvent event, List<ProcedureSummary> published) {
        var byCode = published.stream().collect(Collectors.toMap(ProcedureSummary::code, Function.identity()));
        var steps = event.steps().stream()
                .map(step -> new Step(
                        step.title(),
                        step.codes().stream()
                                .map(byCode::get)
                                .filter(Objects::nonNull)
                                .toList()))
                .filter(step -> !step.procedures().isEmpty())
                .toList();
        return new LifeEventPage(event, steps);
    }
}
