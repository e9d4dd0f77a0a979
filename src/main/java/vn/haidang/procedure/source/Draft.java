package vn.haidang.procedure.source;

import java.util.List;
import vn.haidang.procedure.ProcedureFacts;

/**
 * A record of another system in our shape.
 *
 * @param findings what is wrong with it, in words; a record with findings is never published without somebody having
 *     looked at it
 */
public record Draft(ProcedureFacts facts, List<String> findings) {

    public Draft {
        findings = List.copyOf(findings);
    }

    public boolean isDamaged() {
        return !findings.isEmpty();
    }
}
