package vn.haidang.database;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import org.springframework.boot.jdbc.autoconfigure.JdbcConnectionDetails;

/** The portal's own account adds to the trail and reads it; whoever gets hold of it can take nothing back. */
final class TrailRights {

    private static final int DENIED = 1142;

    private TrailRights() {}

    /** @throws CannotStart when the account may do less, or more */
    static void require(JdbcConnectionDetails portal, Schemas schemas) {
        try (var connection =
                DriverManager.getConnection(portal.getJdbcUrl(), portal.getUsername(), portal.getPassword())) {
            var entries = "`%s`.entries".formatted(schemas.trail());
            if (isDenied(connection, "insert into %s select * from %s where id < 0".formatted(entries, entries))) {
                throw new CannotStart(
                        "The account %s may not write the trail: GRANT SELECT, INSERT ON `%s`.* TO it (docs/operations.md)."
                                .formatted(portal.getUsername(), schemas.trail()));
            }
            if (!isDenied(connection, "delete from %s where id < 0".formatted(entries))
                    || !isDenied(connection, "update %s set id = id where id < 0".formatted(entries))) {
                throw new CannotStart(
                        "The account %s may change the trail, and must not: REVOKE ALL ON `%s`.*, then GRANT SELECT, INSERT (docs/operations.md)."
                                .formatted(portal.getUsername(), schemas.trail()));
            }
        } catch (SQLException e) {
            throw new CannotStart("The rights on the trail cannot be checked (%s).".formatted(e.getMessage()), e);
        }
    }

    private static boolean isDenied(Connection connection, String harmless) throws SQLException {
        try (var statement = connection.createStatement()) {
            statement.execute(harmless);
            return false;
        } catch (SQLException e) {
            if (e.getErrorCode() == DENIED) {
                return true;
            }
            throw e;
        }
    }
}
