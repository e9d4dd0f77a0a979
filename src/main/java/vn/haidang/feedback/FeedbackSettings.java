package vn.haidang.feedback;

import java.nio.file.Path;
import java.time.Duration;
import java.time.Period;
import java.util.Set;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * @param home folder of the key of case secrets
 * @param proofFor kinds of matter that are settled only with a picture or document
 * @param keepCases so long after closing, then the person, the story and the files are erased
 * @param keepContacts so long after closing a reporter can be reached
 * @param keepRejected so long after closing what was not taken up is kept
 * @param filesPerCase of the reporter, from the first sending to the last
 * @param reportsPerHour from one address without proof of work; more go to quarantine, never away
 * @param reportsPerHourWithProof the same with proof of work
 * @param reportsPerHourAtMost from one address with or without; more are not read until later
 * @param reportsPerHourInAll the same of all addresses together, so that no crowd of machines fills the disk
 */
@ConfigurationProperties("portal.feedback")
public record FeedbackSettings(
        Path home,
        @DefaultValue({"OTHER", "PROCEDURE"}) Set<FeedbackKind> proofFor,
        @DefaultValue("5Y") Period keepCases,
        @DefaultValue("12M") Period keepContacts,
        @DefaultValue("90D") Period keepRejected,
        @DefaultValue("20") int filesPerCase,
        @DefaultValue("30") int reportsPerHour,
        @DefaultValue("60") int reportsPerHourWithProof,
        @DefaultValue("300") int reportsPerHourAtMost,
        @DefaultValue("5000") int reportsPerHourInAll) {

    static final Duration HOUR = Duration.ofHours(1);
}
