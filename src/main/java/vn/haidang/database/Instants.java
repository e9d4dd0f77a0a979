package vn.haidang.database;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Moments on their way into the database and back. They are stored in UTC, to which the driver is told to hold every session
 * ({@code application.properties}); what the zones of the machine, the process and the server are does not matter.
 */
public final class Instants {

    private Instants() {}

    /** As a parameter of a statement. */
    public static Timestamp stored(Instant moment) {
        return Timestamp.from(moment);
    }

    /**
     * @param column that is never null
     * @throws SQLException also for a column that is null
     */
    public static Instant of(ResultSet row, String column) throws SQLException {
        return find(row, column).orElseThrow(() -> new SQLException("No moment in " + column));
    }

    /** Empty for null. */
    public static Optional<Instant> find(ResultSet row, String column) throws SQLException {
        return of(row.getTimestamp(column));
    }

    private static Optional<Instant> of(@Nullable Timestamp moment) {
        return Optional.ofNullable(moment).map(Timestamp::toInstant);
    }
}
