package vn.haidang.feedback;

import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.DataClassRowMapper;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.haidang.database.Instants;
import vn.haidang.media.Scan;
import vn.haidang.media.StoredFile;
import vn.haidang.staff.CurrentStaff;
import vn.haidang.staff.StaffUser;

/** What only grows: steps and files of a case. */
@Component
class CaseHistory {

    private static final Duration JUST = Duration.ofMinutes(10);

    private final JdbcClient sql;
    private final EntityManager entities;
    private final CurrentStaff current;
    private final Clock clock;

    CaseHistory(JdbcClient sql, EntityManager entities, CurrentStaff current, Clock clock) {
        this.sql = sql;
        this.entities = entities;
        this.current = current;
        this.clock = clock;
    }

    void add(UUID caseId, String name, String note) {
        sql.sql("insert into feedback_steps (case_id, at, name, actor, note) values (?, ?, ?, ?, ?)")
                .params(
                        caseId.toString(),
                        Instants.stored(clock.instant()),
                        name,
                        current.find().map(StaffUser::getUsername).orElse(""),
                        note)
                .update();
    }

    /** Words beside the case count as a change of it: whoever has it on the screen must look again. */
    void writtenBeside(FeedbackCase feedback) {
        entities.lock(feedback, LockModeType.OPTIMISTIC_FORCE_INCREMENT);
    }

    List<CaseStep> steps(UUID caseId) {
        return sql.sql("select at, name, actor, note from feedback_steps where case_id = ? order by id")
                .param(caseId.toString())
                .query((row, number) -> new CaseStep(
                        Instants.of(row, "at"), row.getString("name"), row.getString("actor"), row.getString("note")))
                .list();
    }

    /** Id of the newest step of all cases. */
    long lastStep() {
        return sql.sql("select coalesce(max(id), 0) from feedback_steps")
                .query(Long.class)
                .single();
    }

    void say(UUID caseId, CaseMessage.Kind kind, String author, String text) {
        saidAt(caseId, clock.instant(), kind, author, text);
    }

    /**
     * Among staff.
     *
     * @param handlersOnly whether it was said while only the named handlers saw the case; it stays with them
     */
    void note(UUID caseId, String author, String text, boolean handlersOnly) {
        write(caseId, clock.instant(), CaseMessage.Kind.NOTE, author, text, handlersOnly);
    }

    /** What was said earlier than it is written down. */
    void saidAt(UUID caseId, Instant at, CaseMessage.Kind kind, String author, String text) {
        write(caseId, at, kind, author, text, false);
    }

    private void write(
            UUID caseId, Instant at, CaseMessage.Kind kind, String author, String text, boolean handlersOnly) {
        sql.sql("""
                        insert into feedback_messages (case_id, at, kind, author, text, handlers_only)
                        values (?, ?, ?, ?, ?, ?)
                        """)
                .params(caseId.toString(), Instants.stored(at), kind.name(), author, text, handlersOnly)
                .update();
    }

    /** Whether the reporter has said exactly this within the last minutes. */
    boolean hasJustHeard(UUID caseId, String text) {
        return sql.sql("""
                                select count(*) from feedback_messages
                                where case_id = ? and kind in ('REPLY', 'ADDITION') and author = '' and at > ? and text = ?
                                """)
                        .params(
                                caseId.toString(),
                                Instants.stored(clock.instant().minus(JUST)),
                                text)
                        .query(Long.class)
                        .single()
                > 0;
    }

    /** In the order in which they were said. */
    List<CaseMessage> messages(UUID caseId, boolean withHandlersNotes) {
        return sql.sql("""
                        select at, kind, author, text from feedback_messages
                        where case_id = ? and (handlers_only = 0 or ?) order by id
                        """)
                .params(caseId.toString(), withHandlersNotes)
                .query(DataClassRowMapper.newInstance(CaseMessage.class))
                .list();
    }

    void attach(UUID caseId, StoredFile file) {
        attach(caseId, file, false);
    }

    /** What shows that the matter has been settled. */
    void attachProof(UUID caseId, StoredFile file) {
        attach(caseId, file, true);
    }

    private void attach(UUID caseId, StoredFile file, boolean proof) {
        sql.sql("insert into feedback_files (id, case_id, name, type, size, scan, proof) values (?, ?, ?, ?, ?, ?, ?)")
                .params(
                        file.id().toString(),
                        caseId.toString(),
                        file.name(),
                        file.type(),
                        file.size(),
                        file.scan().name(),
                        proof)
                .update();
    }

    /**
     * Forgets what was said and handed in; the steps stay.
     *
     * @return ids of the files, which lie elsewhere
     */
    List<UUID> forget(UUID caseId) {
        var ids = sql.sql("select id from feedback_files where case_id = ?")
                .param(caseId.toString())
                .query((row, number) -> UUID.fromString(row.getString("id")))
                .list();
        sql.sql("delete from feedback_files where case_id = ?")
                .param(caseId.toString())
                .update();
        sql.sql("delete from feedback_messages where case_id = ?")
                .param(caseId.toString())
                .update();
        sql.sql("update feedback_steps set note = '' where case_id = ? and name = 'FORWARDED'")
                .param(caseId.toString())
                .update();
        return ids;
    }

    /** Whether a case has a file of this id. */
    boolean isFile(UUID id) {
        return sql.sql("select count(*) from feedback_files where id = ?")
                        .param(id.toString())
                        .query(Long.class)
                        .single()
                > 0;
    }

    /** Files that the scanner has not seen yet. */
    List<UUID> unscanned(int count) {
        return sql.sql("select id from feedback_files where scan = 'WAITING' limit ?")
                .param(count)
                .query((row, number) -> UUID.fromString(row.getString("id")))
                .list();
    }

    void scanned(UUID fileId, Scan scan) {
        sql.sql("update feedback_files set scan = ? where id = ?")
                .params(scan.name(), fileId.toString())
                .update();
    }

    /** What the reporter handed in. */
    List<StoredFile> files(UUID caseId) {
        return files(caseId, false);
    }

    List<StoredFile> proofs(UUID caseId) {
        return files(caseId, true);
    }

    private List<StoredFile> files(UUID caseId, boolean proof) {
        return sql.sql(
                        "select id, name, type, size, scan from feedback_files where case_id = ? and proof = ? order by name")
                .params(caseId.toString(), proof)
                .query((row, number) -> new StoredFile(
                        UUID.fromString(row.getString("id")),
                        row.getString("name"),
                        row.getString("type"),
                        row.getLong("size"),
                        Scan.valueOf(row.getString("scan"))))
                .list();
    }
}
