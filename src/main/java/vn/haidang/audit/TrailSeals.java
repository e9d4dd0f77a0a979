package vn.haidang.audit;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.haidang.database.HomeKey;
import vn.haidang.database.Instants;
import vn.haidang.database.Schemas;
import vn.haidang.staff.MayAdminister;
import vn.haidang.staff.OnlyThePortal;

/**
 * Seals the entries one after the other with a key that is not in the database: each seal covers its entry and the seal
 * before. Whoever changes or removes an entry, or the end of the trail, cannot make the seals fit again. Sealing follows
 * the entries at some distance, so that no deed waits for another.
 */
@Service
public class TrailSeals {

    private static final Logger log = LoggerFactory.getLogger(TrailSeals.class);
    private static final int BATCH = 1000;

    /** So far behind the last sealed entry another may become visible whose deed took long. */
    private static final int OVERLAP = 10_000;

    private static final Duration TO_BE_SEALED = Duration.ofHours(1);

    private final JdbcClient sql;
    private final Schemas schemas;
    private final HomeKey key;
    private final Path end;
    private final Clock clock;

    TrailSeals(JdbcClient sql, Schemas schemas, AuditSettings settings, Clock clock) {
        this.sql = sql;
        this.schemas = schemas;
        this.key = new HomeKey(settings.home(), "trail.key");
        this.end = settings.home().resolve("trail.end");
        this.clock = clock;
    }

    /** Seals what has come since the last time; nothing when another process is at it. */
    @OnlyThePortal
    @Transactional
    public void seal() {
        try {
            sealAll();
        } catch (DuplicateKeyException anotherAtIt) {
            log.info("The trail is being sealed by somebody else");
        }
    }

    private void sealAll() {
        var last = last();
        for (var entries = unsealed(BATCH); !entries.isEmpty(); entries = unsealed(BATCH)) {
            for (var entry : entries) {
                last = new Seal(last.number() + 1, key.sign(last.seal() + "\n" + entry.words()));
                sql.sql("insert into %s (number, entry_id, at, seal) values (?, ?, ?, ?)".formatted(table("seals")))
                        .params(last.number(), entry.id(), Instants.stored(clock.instant()), last.seal())
                        .update();
            }
        }
        if (last.number() > 0) {
            remember(last);
        }
    }

    /** Everything that is not as it was sealed, oldest first, at most 100 places; empty when all is well. */
    @MayAdminister
    @Transactional(readOnly = true)
    public List<TrailFinding> check() {
        var findings = new ArrayList<TrailFinding>();
        var before = start();
        if (before.number() > 0 && !isSigned(before)) {
            findings.add(new TrailFinding(TrailFinding.Kind.CHECKPOINT, 0));
        }
        for (var links = links(before.number()); !links.isEmpty() && findings.size() < 100; ) {
            for (var link : links) {
                findings.addAll(check(link, before));
                before = link.seal();
            }
            links = links(before.number());
        }
        if (remembered().filter(it -> !isThere(it)).isPresent()) {
            findings.add(new TrailFinding(TrailFinding.Kind.CUT_OFF, 0));
        }
        findings.addAll(unsealed());
        return findings.stream().limit(100).toList();
    }

    /** Where the seals begin: at the last cut, or with nothing. */
    Seal start() {
        return sql.sql("select number, seal from %s order by number desc limit 1".formatted(table("checkpoints")))
                .query((row, count) -> new Seal(row.getLong("number"), row.getString("seal")))
                .optional()
                .orElse(Seal.NONE);
    }

    /** What stands under a cut. */
    String signature(Seal seal) {
        return key.sign("cut\n" + seal.number() + "\n" + seal.seal());
    }

    private Seal last() {
        return sql.sql("select number, seal from %s order by number desc limit 1".formatted(table("seals")))
                .query((row, count) -> new Seal(row.getLong("number"), row.getString("seal")))
                .optional()
                .orElseGet(this::start);
    }

    private boolean isSigned(Seal checkpoint) {
        return sql.sql("select signature from %s where number = ?".formatted(table("checkpoints")))
                .param(checkpoint.number())
                .query(String.class)
                .single()
                .equals(signature(checkpoint));
    }

    private List<TrailFinding> check(Link link, Seal before) {
        if (link.entry().isEmpty()) {
            return List.of(new TrailFinding(TrailFinding.Kind.MISSING, link.entryId()));
        }
        var isNext = link.seal().number() == before.number() + 1;
        var fits = link.seal()
                .seal()
                .equals(key.sign(before.seal() + "\n" + link.entry().get().words()));
        return isNext && fits ? List.of() : List.of(new TrailFinding(TrailFinding.Kind.CHANGED, link.entryId()));
    }

    private List<Entry> unsealed(int count) {
        return sql.sql("""
                        select id, at, actor, origin, deed, subject, detail from %s e
                        where id > (select coalesce(max(entry_id), 0) - :overlap from %s)
                        and not exists (select 1 from %s s where s.entry_id = e.id)
                        order by id limit :count
                        """.formatted(table("entries"), table("seals"), table("seals")))
                .param("overlap", OVERLAP)
                .param("count", count)
                .query((row, number) -> entry(row))
                .list();
    }

    private List<TrailFinding> unsealed() {
        return sql
                .sql("""
                        select id from %s e where at < :at
                        and not exists (select 1 from %s s where s.entry_id = e.id) order by id limit 100
                        """.formatted(table("entries"), table("seals")))
                .param("at", Instants.stored(clock.instant().minus(TO_BE_SEALED)))
                .query(Long.class)
                .list()
                .stream()
                .map(id -> new TrailFinding(TrailFinding.Kind.UNSEALED, id))
                .toList();
    }

    private List<Link> links(long after) {
        return sql.sql("""
                        select s.number, s.seal, s.entry_id, e.id, e.at, e.actor, e.origin, e.deed, e.subject, e.detail
                        from %s s left join %s e on e.id = s.entry_id
                        where s.number > :after order by s.number limit :count
                        """.formatted(table("seals"), table("entries")))
                .param("after", after)
                .param("count", BATCH)
                .query((row, number) -> new Link(
                        new Seal(row.getLong("number"), row.getString("seal")),
                        row.getLong("entry_id"),
                        row.getString("deed") == null ? Optional.empty() : Optional.of(entry(row))))
                .list();
    }

    private boolean isThere(Seal seal) {
        return sql.sql("select count(*) from %s where number = ? and seal = ?".formatted(table("seals")))
                                .params(seal.number(), seal.seal())
                                .query(Long.class)
                                .single()
                        > 0
                || start().number() >= seal.number();
    }

    /** Outside of the database, so that the last entries cannot be cut off unseen. */
    private void remember(Seal seal) {
        try {
            var draft = end.resolveSibling("trail.end.new");
            Files.writeString(draft, seal.number() + " " + seal.seal());
            Files.move(draft, end, StandardCopyOption.ATOMIC_MOVE);
        } catch (IOException e) {
            throw new UncheckedIOException("It cannot be written how far the trail is sealed: " + end, e);
        }
    }

    private Optional<Seal> remembered() {
        try {
            if (!Files.exists(end)) {
                return Optional.empty();
            }
            var words = Files.readString(end).strip().split(" ", 2);
            return Optional.of(new Seal(Long.parseLong(words[0]), words[1]));
        } catch (IOException | NumberFormatException | ArrayIndexOutOfBoundsException e) {
            throw new IllegalStateException("It cannot be read how far the trail is sealed: " + end, e);
        }
    }

    private static Entry entry(ResultSet row) throws SQLException {
        return new Entry(
                row.getLong("id"),
                Stream.of(
                                Long.toString(row.getLong("id")),
                                Instants.of(row, "at").toString(),
                                row.getString("actor"),
                                row.getString("origin"),
                                row.getString("deed"),
                                row.getString("subject"),
                                row.getString("detail"))
                        .map(field -> field.length() + ":" + field)
                        .collect(Collectors.joining("\n")));
    }

    private String table(String name) {
        return "`%s`.%s".formatted(schemas.trail(), name);
    }

    /** @param seal 64 figures; empty for the beginning of a trail */
    record Seal(long number, String seal) {

        static final Seal NONE = new Seal(0, "");
    }

    /** @param words everything that it says, so that no two entries read alike */
    private record Entry(long id, String words) {}

    private record Link(Seal seal, long entryId, Optional<Entry> entry) {}
}
