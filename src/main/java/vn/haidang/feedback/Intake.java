package vn.haidang.feedback;

import java.security.SecureRandom;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.haidang.deadline.Deadlines;
import vn.haidang.media.StoredFile;
import vn.haidang.pages.AuthorityProfile;
import vn.haidang.text.VietnameseDates;

/** One transaction per report: the case, its deadline, its first step, its files and its receipt. */
@Component
@Transactional
class Intake {

    private final FeedbackCaseRepository repository;
    private final CaseHistory history;
    private final Receipts receipts;
    private final CaseSecrets secrets;
    private final Deadlines deadlines;
    private final AuthorityProfile authority;
    private final CitizenNotices notices;
    private final Clock clock;
    private final SecureRandom random = new SecureRandom();

    Intake(
            FeedbackCaseRepository repository,
            CaseHistory history,
            Receipts receipts,
            CaseSecrets secrets,
            Deadlines deadlines,
            AuthorityProfile authority,
            CitizenNotices notices,
            Clock clock) {
        this.repository = repository;
        this.history = history;
        this.receipts = receipts;
        this.secrets = secrets;
        this.deadlines = deadlines;
        this.authority = authority;
        this.notices = notices;
        this.clock = clock;
    }

    /** The token of the receipt, if exactly this report has come before. */
    @Transactional(readOnly = true)
    Optional<String> known(Report report, String fingerprint) {
        return repository
                .findByClientIdAndFingerprint(report.clientId(), fingerprint)
                .flatMap(feedback -> receipts.tokenOf(feedback.id()));
    }

    /**
     * @param inQuarantine for what looks like rubbish
     * @return the token of the receipt
     */
    String receive(Report report, String fingerprint, List<StoredFile> files, boolean inQuarantine) {
        var now = clock.instant();
        var secret = Secret.random(random);
        var kind = FeedbackKind.from(report.kind()).orElseThrow();
        var code = freeCode();
        var feedback = new FeedbackCase(report, fingerprint, kind, code, secrets.hash(code, secret), now);
        if (!report.anonymous()) {
            feedback.promise(
                    VietnameseDates.dateOf(now),
                    deadlines.rule(FeedbackRules.ANSWER).term(),
                    deadlines.calendar());
        }
        if (inQuarantine) {
            feedback.quarantine();
        }
        repository.saveAndFlush(feedback);
        history.add(feedback.id(), "RECEIVED", "");
        files.forEach(file -> history.attach(feedback.id(), file));
        notices.tell(feedback, CitizenNotice.RECEIVED);
        return receipts.issue(feedback.id(), secret);
    }

    private CaseCode freeCode() {
        var year = VietnameseDates.dateOf(clock.instant()).getYear();
        var prefix = authority.current().codePrefix();
        var code = CaseCode.random(prefix, year, random);
        while (repository.existsByCode(code.value())) {
            code = CaseCode.random(prefix, year, random);
        }
        return code;
    }
}
