package vn.haidang.feedback;

import java.time.Duration;
import java.time.Period;
import java.util.Set;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * @param proofFor kinds of matter that are settled only with a picture or document
 * @param keepCases so long after closing, then the person, the story and the files are erased
 * @param keepContacts so long after closing a reporter can be reached
 * @param keepRejected so long after closing what was not taken up is kept
 * @param reportsPerHour from one address without proof of work; more go to quarantine, never away
 * @param reportsPerHourWithProof the same with proof of work
 */
@ConfigurationProperties("portal.feedback")
record FeedbackSettings(
        @DefaultValue({"OTHER", "PROCEDURE"}) Set<FeedbackKind> proofFor,
        @DefaultValue("5Y") Period keepCases,
        @DefaultValue("12M") Period keepContacts,
        @DefaultValue("90D") Period keepRejected,
        @DefaultValue("5") int reportsPerHour,
        @DefaultValue("60") int reportsPerHourWithProof) {

    static final Duration HOUR = Duration.ofHours(1);
}
