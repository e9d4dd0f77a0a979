package vn.haidang.feedback;

import java.util.List;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.haidang.staff.AuditTrail;
import vn.haidang.staff.MayHandleCases;

/** Takes down what people say on the telephone, at the counter or in a letter: the same case as from the portal. */
@Service
@Transactional
public class CounterDesk {

    private final CitizenDesk desk;
    private final FeedbackCaseRepository repository;
    private final Receipts receipts;
    private final AuditTrail audit;

    CounterDesk(CitizenDesk desk, FeedbackCaseRepository repository, Receipts receipts, AuditTrail audit) {
        this.desk = desk;
        this.repository = repository;
        this.receipts = receipts;
        this.audit = audit;
    }

    /**
     * @param report in the words of the reporter
     * @return the token of the receipt, which is printed or read out
     * @throws IllegalArgumentException when the report has problems
     */
    @MayHandleCases
    public String enter(Report report, Channel channel) {
        var token = desk.receive(report, List.of());
        var id = receipts.find(token).orElseThrow().caseId();
        repository.findById(id).orElseThrow().cameBy(channel);
        audit.record("case.entered", id.toString(), channel.name());
        return token;
    }
}
