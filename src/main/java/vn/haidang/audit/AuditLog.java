package vn.haidang.audit;

import jakarta.annotation.security.PermitAll;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.haidang.database.Instants;
import vn.haidang.database.Schemas;
import vn.haidang.staff.AuditTrail;
import vn.haidang.staff.MaySetRules;
import vn.haidang.text.VietnameseDates;

/**
 * Reads the trail: leaders and administrators all of it, whoever may open a thing what was done to that thing. A thing of
 * which somebody may not know, as a restricted case, is not in their trail.
 */
@Service
@Transactional(readOnly = true)
public class AuditLog {

    /** Rows of one export, so that nobody waits for a file that no spreadsheet opens. */
    public static final int MOST_EXPORTED = 20_000;

    private static final int BATCH = 200;
    private static final Instant NEVER_BEFORE = Instant.parse("2000-01-01T00:00:00Z");
    private static final Instant NEVER_AFTER = Instant.parse("2037-01-01T00:00:00Z");

    private final JdbcClient sql;
    private final Schemas schemas;
    private final Map<String, TracedThings> things;
    private final AuditTrail audit;

    AuditLog(JdbcClient sql, Schemas schemas, List<TracedThings> things, AuditTrail audit) {
        this.sql = sql;
        this.schemas = schemas;
        this.things = things.stream().collect(Collectors.toMap(TracedThings::kind, it -> it));
        this.audit = audit;
    }

    /**
     * Newest first.
     *
     * @param before id of the last line shown; null for the first ones
     */
    @MaySetRules
    public List<TracedDeed> page(AuditFilter filter, @Nullable Long before, int count) {
        var found = new ArrayList<TracedDeed>();
        var key = before == null ? Long.MAX_VALUE : before;
        while (found.size() < count) {
            var rows = rows(filter, key, Math.max(count, BATCH));
            visible(rows).stream().limit(count - found.size()).forEach(found::add);
            if (rows.size() < Math.max(count, BATCH)) {
                break;
            }
            key = rows.getLast().id();
        }
        return found;
    }

    /** Hands out what a filter holds, newest first, and puts down that it was taken out. */
    @MaySetRules
    @Transactional
    public void export(AuditFilter filter, Consumer<TracedDeed> line) {
        audit.record("audit.exported", filter.group().word(), "");
        Long before = null;
        for (var count = 0; count < MOST_EXPORTED; ) {
            var lines = page(filter, before, BATCH);
            lines.forEach(line);
            if (lines.size() < BATCH) {
                return;
            }
            count += lines.size();
            before = lines.getLast().id();
        }
    }

    /** Who opened a thing and who changed it, newest first; nothing for somebody who may not open it. */
    @PermitAll
    public List<TracedDeed> about(String kind, String subject, int count) {
        var mayOpen = Optional.ofNullable(things.get(kind))
                .map(it -> it.named(List.of(subject)).get(subject))
                .filter(it -> it.path() != null)
                .isPresent();
        return mayOpen
                ? visible(rows(AuditFilter.EVERYTHING, List.of(subject), Long.MAX_VALUE, count)).stream()
                        .filter(it -> kindOf(it.deed()).equals(kind))
                        .toList()
                : List.of();
    }

    private List<TracedDeed> rows(AuditFilter filter, long before, int count) {
        return rows(filter, filter.thing().isBlank() ? List.of() : subjects(filter.thing()), before, count);
    }

    /** What was typed may be the code of one thing and the address of another; else it is taken as it is. */
    private List<String> subjects(String typed) {
        var subjects = new LinkedHashSet<String>();
        subjects.add(typed.strip());
        things.values().forEach(it -> it.find(typed.strip()).ifPresent(subjects::add));
        return List.copyOf(subjects);
    }

    private List<TracedDeed> rows(AuditFilter filter, List<String> subjects, long before, int count) {
        return sql.sql("""
                        select id, at, actor, origin, deed, subject, detail from `%s`.entries
                        where id < :before and at >= :from and at < :to
                        and (:anybody or actor = :actor)
                        and (:anyDeed or deed in (:deeds)) and (:anything or subject in (:subjects))
                        order by id desc limit :count
                        """.formatted(schemas.trail()))
                .param("before", before)
                .param("from", Instants.stored(filter.from() == null ? NEVER_BEFORE : startOf(filter.from())))
                .param(
                        "to",
                        Instants.stored(
                                filter.to() == null
                                        ? NEVER_AFTER
                                        : startOf(filter.to().plusDays(1))))
                .param("anybody", filter.actor().isEmpty())
                .param("actor", filter.actor())
                .param("anyDeed", filter.group() == DeedGroup.ALL)
                .param("deeds", orNone(filter.group().deeds()))
                .param("anything", subjects.isEmpty())
                .param("subjects", orNone(subjects))
                .param("count", count)
                .query((row, number) -> new TracedDeed(
                        row.getLong("id"),
                        Instants.of(row, "at"),
                        row.getString("actor"),
                        row.getString("origin"),
                        row.getString("deed"),
                        row.getString("subject"),
                        row.getString("detail"),
                        row.getString("subject"),
                        null))
                .list();
    }

    /** With the names of their things, without those of which whoever is signed in may not know. */
    private List<TracedDeed> visible(List<TracedDeed> rows) {
        var names = new HashMap<String, Map<String, TracedThings.Named>>();
        things.forEach((kind, it) -> {
            var subjects = rows.stream()
                    .filter(row ->
                            kindOf(row.deed()).equals(kind) && !row.subject().isEmpty())
                    .map(TracedDeed::subject)
                    .collect(Collectors.toSet());
            names.put(kind, subjects.isEmpty() ? Map.of() : it.named(subjects));
        });
        return rows.stream()
                .flatMap(row -> named(row, names.getOrDefault(kindOf(row.deed()), Map.of())).stream())
                .toList();
    }

    private Optional<TracedDeed> named(TracedDeed row, Map<String, TracedThings.Named> names) {
        var name = names.get(row.subject());
        if (name != null) {
            return Optional.of(new TracedDeed(
                    row.id(),
                    row.at(),
                    row.actor(),
                    row.origin(),
                    row.deed(),
                    row.subject(),
                    row.detail(),
                    name.label(),
                    name.path()));
        }
        var kind = things.get(kindOf(row.deed()));
        return kind != null && kind.mayBeSecret() && !row.subject().isEmpty() ? Optional.empty() : Optional.of(row);
    }

    private static String kindOf(String deed) {
        var dot = deed.indexOf('.');
        return dot < 0 ? deed : deed.substring(0, dot);
    }

    private static Instant startOf(LocalDate day) {
        return day.atStartOfDay(VietnameseDates.ZONE).toInstant();
    }

    /** A list in SQL must not be empty. */
    private static List<String> orNone(List<String> words) {
        return words.isEmpty() ? List.of("") : words;
    }
}
