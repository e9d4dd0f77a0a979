package vn.haidang.procedure;

import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import vn.haidang.audit.TracedThings;
import vn.haidang.staff.CurrentStaff;
import vn.haidang.staff.Roles;

/** Procedures in the trail, which stand there by their codes. */
@Component
class TracedProcedures implements TracedThings {

    private final CurrentStaff current;

    TracedProcedures(CurrentStaff current) {
        this.current = current;
    }

    @Override
    public String kind() {
        return "procedure";
    }

    @Override
    public Map<String, Named> named(Collection<String> subjects) {
        var mayOpen = current.is(Roles.CONTRIBUTOR, Roles.EDITOR, Roles.APPROVER, Roles.CASE_OFFICER, Roles.LEADER);
        return subjects.stream()
                .filter(ProcedureCode::isOne)
                .collect(Collectors.toMap(
                        Function.identity(), code -> new Named(code, mayOpen ? "thu-tuc/" + code : null)));
    }

    @Override
    public Optional<String> find(String typed) {
        return Optional.empty();
    }
}
