package vn.haidang.audit;

import org.springframework.stereotype.Component;

/** What a reader of the trail is promised. */
@Component
public class AuditRules {

    private final AuditSettings settings;

    AuditRules(AuditSettings settings) {
        this.settings = settings;
    }

    /** How long an entry is kept. */
    public long months() {
        return settings.keep().toTotalMonths();
    }
}
