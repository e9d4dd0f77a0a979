package vn.haidang.feedback;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.haidang.SignedIn.as;

import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import vn.haidang.PortalTest;
import vn.haidang.feedback.FeedbackCases.Queue;
import vn.haidang.staff.Roles;

/** What looks like rubbish gets a receipt, waits apart, and is let go on by an officer. */
@PortalTest
class QuarantineIT {

    @Autowired
    CitizenDesk desk;

    @Autowired
    FeedbackCases cases;

    @Autowired
    CaseWork work;

    @Autowired
    FeedbackCaseRepository repository;

    @Test
    void overTheLimitThereIsStillAReceipt() {
        var flood = new Sender("192.0.2." + UUID.randomUUID(), false);
        for (var number = 0; number < 30; number++) {
            desk.receive(Reports.about("Trước đó"), List.of(), flood);
        }

        var receipt = desk.receipt(desk.receive(Reports.about("Quá nhiều"), List.of(), flood)
                        .token())
                .orElseThrow();

        assertThat(receipt.secret()).isNotNull();
        assertThat(receipt.feedback().dueOn()).as("the clock runs all the same").isNotNull();
        var feedback = repository.findByCode(receipt.feedback().code()).orElseThrow();
        assertThat(codes(Queue.QUARANTINE)).contains(feedback.code());
        assertThat(codes(Queue.OPEN)).doesNotContain(feedback.code());

        as("tam", Roles.CASE_OFFICER, () -> work.clear(feedback.seen()));

        assertThat(codes(Queue.QUARANTINE)).doesNotContain(feedback.code());
        assertThat(codes(Queue.OPEN)).contains(feedback.code());
    }

    private List<String> codes(Queue queue) {
        return as("tam", Roles.CASE_OFFICER, () -> cases.rows(queue, null, null, 50)).stream()
                .map(CaseRow::code)
                .toList();
    }
}
