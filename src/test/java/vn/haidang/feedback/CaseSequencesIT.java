package vn.haidang.feedback;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.haidang.SignedIn.as;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Random;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.AccessDeniedException;
import vn.haidang.PortalTest;
import vn.haidang.staff.Roles;
import vn.haidang.text.NotNow;
import vn.haidang.text.WrongInput;

/**
 * Random lives of a case, by seed (500 in {@code CaseSequencesCheck}): whoever does whatever in whichever order, no word is lost, none of what people
 * wrote is read outside, and the figures add up.
 */
@PortalTest
class CaseSequencesIT {

    private static final int SEQUENCES = 60;
    private static final int SHORTEST = 4;
    private static final int LONGEST = 16;

    /** Of a hundred deeds, by whoever should not. */
    private static final int ODD = 15;

    private static final String CANARY = "CHIMHOAMI";

    private final Random random = new Random(20_261_130);

    @Autowired
    CitizenDesk desk;

    @Autowired
    ReporterDesk reporter;

    @Autowired
    Supplements supplements;

    @Autowired
    CaseWork work;

    @Autowired
    CaseClosing closing;

    @Autowired
    PublicAnswers answers;

    @Autowired
    FeedbackCaseRepository repository;

    @Autowired
    CaseHistory history;

    @Autowired
    JdbcClient sql;

    private final List<String> said = new ArrayList<>();
    private CaseCode code = new CaseCode("LS26-AAAA");
    private CaseCode earlier = code;
    private String secret = "";
    private UUID id = new UUID(0, 0);
    private int done;

    @Test
    void neverLoseAWordNeverShowOneOutsideNeverBreakTheFigures() {
        for (var sequence = 0; sequence < sequences(); sequence++) {
            receive();
            var steps = new ArrayList<Integer>();
            var length = SHORTEST + random.nextInt(LONGEST - SHORTEST);
            for (var step = 0; step < length; step++) {
                var deed = random.nextInt(22);
                steps.add(deed);
                tryOut(deed);
            }
            var words = kept();
            assertThat(said).as("sequence %d: %s", sequence, steps).allMatch(words::contains);
            assertThat(outside()).as("sequence %d: %s", sequence, steps).doesNotContain(CANARY);
        }
        assertThat(done).as("deeds that were possible").isGreaterThan(2 * sequences());
        addUp(desk.figures());
    }

    int sequences() {
        return SEQUENCES;
    }

    private void receive() {
        earlier = code;
        said.clear();
        var receipt = desk.receipt(desk.receive(Reports.about(CANARY + " kể"), List.of()))
                .orElseThrow();
        code = new CaseCode(receipt.feedback().code());
        secret = Objects.requireNonNull(receipt.secret());
        id = repository.findByCode(code.value()).orElseThrow().id();
    }

    private void tryOut(int deed) {
        var text = CANARY + " " + UUID.randomUUID();
        try {
            perform(deed, text);
            done++;
        } catch (WrongInput | NotNow | OptimisticLockingFailureException | AccessDeniedException no) {
            // not possible now, for this person
        }
    }

    private void perform(int deed, String text) {
        var open = new PublicText("Đường", "Hỏi", "Đáp");
        switch (deed) {
            case 0 ->
                officer(() ->
                        work.triage(seen(), new Triage(FeedbackKind.OTHER, LegalKind.OTHER_MATTER, unit(), false)));
            case 1, 2, 3 -> officer(() -> work.take(seen(), unit()));
            case 4 -> said(text, () -> officer(() -> work.ask(seen(), text)));
            case 5 ->
                said(
                        text,
                        () -> require(
                                supplements.send(code, secret, text, List.of()).isPresent()));
            case 6, 7, 8 -> said(text, () -> officer(() -> closing.answer(seen(), text)));
            case 9 -> said(text, () -> officer(() -> closing.reject(seen(), text)));
            case 10 -> said(text, () -> officer(() -> closing.takeBack(seen(), text)));
            case 11 -> said(text, () -> officer(() -> work.takeBackQuestion(seen(), text)));
            case 12 -> officer(() -> answers.prepare(seen(), open, new KeptWords(), ""));
            case 13 -> leader(() -> answers.release(seen(), open, new KeptWords()));
            case 14 -> said(text, () -> leader(() -> answers.withdraw(seen(), text)));
            case 15 -> said(text, () -> require(reporter.reopen(code, secret, text)));
            case 16 -> said(text, () -> leader(() -> closing.reopen(seen(), text)));
            case 17 -> said(text, () -> officer(() -> work.restrict(seen(), text)));
            case 18 -> said(text, () -> handler(() -> work.unrestrict(seen(), text)));
            case 19 -> officer(() -> closing.joinTo(seen(), earlier.value()));
            case 20 -> said(text, () -> leader(() -> work.extend(seen(), text)));
            default -> said(text, () -> officer(() -> work.note(seen(), text)));
        }
    }

    private void said(String text, Runnable deed) {
        deed.run();
        said.add(text);
    }

    private static void require(boolean isRight) {
        if (!isRight) {
            throw new NotNow("A wrong secret");
        }
    }

    private String unit() {
        return random.nextBoolean() ? "PVHCC" : "VHXH";
    }

    private void officer(Runnable deed) {
        by("tam", Roles.CASE_OFFICER, deed);
    }

    private void leader(Runnable deed) {
        by("hanh", Roles.LEADER, deed);
    }

    private void handler(Runnable deed) {
        by("phuc", Roles.DENUNCIATION_OFFICER, deed);
    }

    private void by(String name, String role, Runnable deed) {
        if (random.nextInt(100) < ODD) {
            as(
                    "lan",
                    List.of(Roles.EDITOR, Roles.LEADER, Roles.DENUNCIATION_OFFICER)
                            .get(random.nextInt(3)),
                    deed);
        } else {
            as(name, role, deed);
        }
    }

    /** Everything that is kept of the case, wherever. */
    private String kept() {
        var feedback = repository.findById(id).orElseThrow();
        return Stream.concat(
                        history.messages(id, true).stream().map(CaseMessage::text),
                        Stream.of(
                                feedback.outcome().answer(),
                                feedback.outcome().closingReason(),
                                feedback.outcome().resolution(),
                                feedback.deadline().extensionWhy()))
                .map(String::valueOf)
                .collect(Collectors.joining("\n"));
    }

    private String outside() {
        return desk.follow(code).orElseThrow() + " " + desk.answered(null, null, 100);
    }

    private void addUp(FeedbackFigures figures) {
        var ordinary = sql.sql(
                        "select count(*) from feedback_cases where tip = 0 and restricted = 0 and quarantined = 0")
                .query(Long.class)
                .single();
        assertThat(figures.received()).isEqualTo(ordinary);
        assertThat(figures.inTime() + figures.late()).isLessThanOrEqualTo(figures.received());
        assertThat(figures.extended()).isLessThanOrEqualTo(figures.received());
        assertThat(figures.content() + figures.middling() + figures.discontent())
                .isLessThanOrEqualTo(figures.received());
    }

    private SeenCase seen() {
        return repository.findById(id).orElseThrow().seen();
    }
}
