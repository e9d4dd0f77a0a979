package vn.haidang.audit;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import org.springframework.stereotype.Component;
import vn.haidang.database.Instants;
import vn.haidang.database.Schemas;
import vn.haidang.database.SecondAccount;
import vn.haidang.text.VietnameseDates;

/** Cuts off what has been kept long enough, and signs the place, from which the seals go on. */
@Component
class TrailCut {

    private final SecondAccount second;
    private final Schemas schemas;
    private final TrailSeals seals;
    private final AuditSettings settings;
    private final Clock clock;

    TrailCut(SecondAccount second, Schemas schemas, TrailSeals seals, AuditSettings settings, Clock clock) {
        this.second = second;
        this.schemas = schemas;
        this.seals = seals;
        this.settings = settings;
        this.clock = clock;
    }

    /** @return how many entries went */
    int cut() {
        var before = LocalDate.now(clock)
                .minus(settings.keep())
                .atStartOfDay(VietnameseDates.ZONE)
                .toInstant();
        try (var connection = second.connect()) {
            connection.setAutoCommit(false);
            var last = lastBefore(connection, before);
            if (last.isEmpty()) {
                return 0;
            }
            var gone = cut(connection, last.get());
            connection.commit();
            return gone;
        } catch (SQLException e) {
            throw new IllegalStateException("The trail cannot be cut", e);
        }
    }

    private int cut(Connection connection, TrailSeals.Seal last) throws SQLException {
        try (var checkpoint = connection.prepareStatement(
                        "insert into %s (number, seal, cut_at, signature) values (?, ?, ?, ?)"
                                .formatted(table("checkpoints")));
                var entries = connection.prepareStatement(
                        "delete from %s where id in (select entry_id from %s where number <= ?)"
                                .formatted(table("entries"), table("seals")));
                var sealed =
                        connection.prepareStatement("delete from %s where number <= ?".formatted(table("seals")))) {
            checkpoint.setLong(1, last.number());
            checkpoint.setString(2, last.seal());
            checkpoint.setObject(3, Instants.stored(clock.instant()));
            checkpoint.setString(4, seals.signature(last));
            checkpoint.executeUpdate();
            entries.setLong(1, last.number());
            var gone = entries.executeUpdate();
            sealed.setLong(1, last.number());
            sealed.executeUpdate();
            return gone;
        }
    }

    /** Only a beginning goes: nothing younger lies between what is cut. */
    private Optional<TrailSeals.Seal> lastBefore(Connection connection, Instant before) throws SQLException {
        try (var question = connection.prepareStatement("""
                select number, seal from %1$s where number < coalesce(
                    (select min(s.number) from %1$s s join %2$s e on e.id = s.entry_id where e.at >= ?),
                    9223372036854775807)
                order by number desc limit 1
                """.formatted(table("seals"), table("entries")))) {
            question.setObject(1, Instants.stored(before));
            try (var row = question.executeQuery()) {
                return row.next()
                        ? Optional.of(new TrailSeals.Seal(row.getLong(1), row.getString(2)))
                        : Optional.empty();
            }
        }
    }

    private String table(String name) {
        return "`%s`.%s".formatted(schemas.trail(), name);
    }
}
