package vn.haidang.audit;

import java.util.Comparator;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import vn.haidang.command.CommandLine;
import vn.haidang.command.PortalCommand;

/** {@code bin/portal check-trail}: whether the trail is as it was written. */
@Component
class TrailCommand implements PortalCommand {

    private final TrailSeals seals;

    TrailCommand(TrailSeals seals) {
        this.seals = seals;
    }

    @Override
    public String name() {
        return "check-trail";
    }

    @Override
    public String run(CommandLine line) {
        if (!line.words().isEmpty()) {
            throw new IllegalArgumentException("check-trail takes nothing after it.");
        }
        seals.seal();
        var findings = seals.check();
        if (findings.isEmpty()) {
            return "The trail is as it was written.";
        }
        return findings.stream()
                .sorted(Comparator.comparingLong(TrailFinding::entry))
                .map(finding -> "entry %d: %s".formatted(finding.entry(), finding.kind()))
                .collect(Collectors.joining("\n", "The trail is not as it was written:\n", ""));
    }
}
