package vn.haidang.feedback;

import jakarta.annotation.security.PermitAll;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.DataAccessException;
import org.springframework.data.domain.Limit;
import org.springframework.jdbc.core.DataClassRowMapper;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import vn.haidang.database.Instants;
import vn.haidang.media.HandedIn;
import vn.haidang.media.HandedInFiles;
import vn.haidang.media.StoredFile;
import vn.haidang.text.VietnameseDates;

/**
 * What citizens can do: hand in a report, follow it, read answers. Everything they see is the public projection;
 * {@link ReporterDesk} has the rest.
 */
@Service
public class CitizenDesk {

    private static final int MAX_ATTEMPTS = 3;
    private static final Duration REMEMBERED = Duration.ofDays(7);
    private static final int MOST_TWINS = 20;

    private final Intake intake;
    private final RubbishSieve sieve;
    private final FeedbackCaseRepository repository;
    private final Receipts receipts;
    private final HandedInFiles files;
    private final PublicProjection projection;
    private final Places places;
    private final JdbcClient sql;
    private final Clock clock;

    CitizenDesk(
            Intake intake,
            RubbishSieve sieve,
            FeedbackCaseRepository repository,
            Receipts receipts,
            HandedInFiles files,
            PublicProjection projection,
            Places places,
            JdbcClient sql,
            Clock clock) {
        this.intake = intake;
        this.sieve = sieve;
        this.repository = repository;
        this.receipts = receipts;
        this.files = files;
        this.projection = projection;
        this.places = places;
        this.sql = sql;
        this.clock = clock;
    }

    /**
     * Takes in what comes over the line of a stranger; what looks like rubbish goes to quarantine, with a receipt. Files
     * for which there is no room stay outside, and the words are taken all the same.
     *
     * @throws IllegalArgumentException when the report or a file has problems
     */
    @PermitAll
    public Received receive(Report report, List<HandedIn> attachments, Sender sender) {
        requireGood(report);
        var fingerprint = report.fingerprint(attachments);
        var known = intake.known(report, fingerprint);
        if (known.isPresent()) {
            return new Received(known.get(), 0);
        }
        var fitting = files.fitting(0, attachments);
        var token = receiveNew(report, fingerprint, fitting, sieve.holdsBack(report, sender));
        return new Received(token, attachments.size() - fitting.size());
    }

    /**
     * Takes a report in. The same report sent again, at the same time or later, gives the same receipt; another text
     * under the same client id is another case.
     *
     * @param attachments files that {@link HandedInFiles#findProblem} let through
     * @return the token of the receipt
     * @throws IllegalArgumentException when the report has problems
     */
    @PermitAll
    public String receive(Report report, List<HandedIn> attachments) {
        requireGood(report);
        var fingerprint = report.fingerprint(attachments);
        return intake.known(report, fingerprint).orElseGet(() -> receiveNew(report, fingerprint, attachments, false));
    }

    /** Empty for a token that was never given out. */
    @PermitAll
    @Transactional(readOnly = true)
    public Optional<Receipt> receipt(String token) {
        return receipts.find(token)
                .flatMap(row -> repository
                        .findById(row.caseId())
                        .map(feedback -> new Receipt(
                                projection.of(feedback),
                                row.secret(),
                                row.secret() == null ? "" : feedback.report().content())));
    }

    /** The code on a receipt; empty for a token that was never given out. */
    @PermitAll
    @Transactional(readOnly = true)
    public Optional<String> code(String token) {
        return receipts.codeOf(token);
    }

    /** What anybody may know who has the code. */
    @PermitAll
    @Transactional(readOnly = true)
    public Optional<PublicCase> follow(CaseCode code) {
        return repository.findByCode(code.value()).map(projection::of);
    }

    /**
     * Released answers, newest first.
     *
     * @param before key of the last one of the page before; null for the first page
     */
    @PermitAll
    @Transactional(readOnly = true)
    public List<AnsweredCase> answered(@Nullable FeedbackKind kind, @Nullable String before, int count) {
        var key = ReleaseKey.parse(before);
        return sql.sql("""
                        select code, kind, public_title as title, public_answer as answer, answered_at, due_on,
                            released_at
                        from feedback_cases
                        where released_at is not null and (:kind is null or kind = :kind)
                        and (released_at, code) < (:at, :code)
                        order by released_at desc, code desc limit :count
                        """)
                .param("kind", kind == null ? null : kind.name())
                .param("at", Instants.stored(key.at()))
                .param("code", key.code())
                .param("count", count)
                .query(DataClassRowMapper.newInstance(AnsweredCase.class))
                .list();
    }

    /** Since the portal began, as of today. */
    @PermitAll
    @Transactional(readOnly = true)
    public FeedbackFigures figures() {
        return sql.sql("""
                        select count(*) as received,
                            coalesce(sum(answered_day <= due_on and was_late = 0), 0) as in_time,
                            coalesce(sum(was_late = 1 or is_open and due_on < :today), 0) as late,
                            coalesce(sum(extended_times > 0), 0) as extended,
                            coalesce(sum(reopened_times > 0), 0) as reopened,
                            coalesce(sum(grade = 'CONTENT'), 0) as content,
                            coalesce(sum(grade = 'MIDDLING'), 0) as middling,
                            coalesce(sum(grade = 'DISCONTENT'), 0) as discontent
                        from (select due_on, was_late, extended_times, reopened_times, grade,
                                status not in ('ANSWERED', 'RESOLVED', 'REJECTED', 'DUPLICATE') as is_open,
                                if(status in ('ANSWERED', 'RESOLVED'), date(answered_at + interval 7 hour), null) as answered_day
                            from feedback_cases where tip = 0 and restricted = 0 and quarantined = 0) cases
                        """)
                .param("today", VietnameseDates.dateOf(clock.instant()))
                .query(DataClassRowMapper.newInstance(FeedbackFigures.class))
                .single();
    }

    @PermitAll
    @Transactional(propagation = Propagation.SUPPORTS, readOnly = true)
    public List<Place> places() {
        return places.choices();
    }

    /** Names of fields with the message key of what is wrong, in the order of the form; every door asks here. */
    @PermitAll
    @Transactional(propagation = Propagation.SUPPORTS, readOnly = true)
    public Map<String, String> problems(Report report) {
        var problems = new LinkedHashMap<>(report.problems());
        if (!report.place().isEmpty()
                && places.choices().stream().noneMatch(place -> place.slug().equals(report.place()))) {
            problems.putIfAbsent("place", "feedback.error.place");
        }
        return problems;
    }

    /**
     * The last report of the same words within a week from another form, as after Back and sending again; the same for a
     * restricted one, since outside nothing tells that it has moved.
     */
    @PermitAll
    @Transactional(readOnly = true)
    public Optional<Twin> twin(Report report) {
        var sender = Reporter.of(report);
        var twins = repository.findTwins(
                report.wordsHash(), clock.instant().minus(REMEMBERED), report.clientId(), Limit.of(MOST_TWINS));
        return twins.stream()
                .filter(it -> it.report().reporter().isSame(sender))
                .findFirst()
                .map(it -> new Twin(it.report().receivedAt(), it.code()))
                .or(() -> twins.stream()
                        .findFirst()
                        .map(it -> new Twin(it.report().receivedAt(), null)));
    }

    private void requireGood(Report report) {
        var problems = problems(report);
        if (!problems.isEmpty()) {
            throw new IllegalArgumentException("A report with problems: " + problems.keySet());
        }
    }

    private String receiveNew(Report report, String fingerprint, List<HandedIn> attachments, boolean inQuarantine) {
        var kept = new ArrayList<StoredFile>();
        try {
            attachments.forEach(file -> kept.add(files.keep(file)));
            return receiveOnce(report, fingerprint, kept, inQuarantine, 1);
        } catch (RuntimeException e) {
            kept.forEach(files::discard);
            throw e;
        }
    }

    /**
     * When the same report comes twice at once, the database lets one through: the unique key, or its snapshot check
     * (error 1020), stops the other, which then finds the receipt of the first.
     */
    private String receiveOnce(
            Report report, String fingerprint, List<StoredFile> kept, boolean inQuarantine, int attempt) {
        try {
            return intake.receive(report, fingerprint, kept, inQuarantine);
        } catch (DataAccessException conflict) {
            var known = intake.known(report, fingerprint);
            if (known.isPresent()) {
                kept.forEach(files::discard);
                return known.get();
            }
            if (attempt == MAX_ATTEMPTS) {
                throw conflict;
            }
            return receiveOnce(report, fingerprint, kept, inQuarantine, attempt + 1);
        }
    }

    /** Where a page begins; anything that is no key means the beginning. */
    private record ReleaseKey(java.time.Instant at, String code) {

        static ReleaseKey parse(@Nullable String text) {
            if (text != null && text.matches("\\d{1,15}\\.[A-Z0-9-]{9}")) {
                var parts = text.split("\\.", 2);
                return new ReleaseKey(java.time.Instant.ofEpochMilli(Long.parseLong(parts[0])), parts[1]);
            }
            return new ReleaseKey(java.time.Instant.parse("2037-01-01T00:00:00Z"), "~");
        }
    }
}
