package vn.haidang.database;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import org.springframework.boot.jdbc.autoconfigure.JdbcConnectionDetails;

/** Looks at a server that is not ours before a single table is made on it: each thing that is wrong, in a sentence. */
final class ServerCheck {

    private static final Duration CLOCKS_APART = Duration.ofMinutes(1);
    private static final String COLLATION = "uca1400_ai_ci";

    private final JdbcConnectionDetails portal;
    private final SecondAccount second;
    private final Schemas schemas;
    private final Clock clock;

    ServerCheck(JdbcConnectionDetails portal, SecondAccount second, Schemas schemas, Clock clock) {
        this.portal = portal;
        this.second = second;
        this.schemas = schemas;
        this.clock = clock;
    }

    /** @throws CannotStart with what is wrong and how it is put right */
    void run() {
        try (var connection =
                DriverManager.getConnection(portal.getJdbcUrl(), portal.getUsername(), portal.getPassword())) {
            requireVersion(connection);
            requireClock(connection);
            requireLetters(connection, schemas.portal());
            requireTables(connection);
        } catch (SQLException e) {
            throw refused(String.valueOf(portal.getUsername()), e);
        }
        try (var connection = second.connect()) {
            requireLetters(connection, schemas.trail());
            requireReading(connection);
        } catch (SQLException e) {
            throw refused(second.username(), e);
        }
    }

    private CannotStart refused(String username, SQLException e) {
        return new CannotStart(
                "The database at %s does not serve the account %s (%s)."
                        .formatted(second.url().split("\\?", 2)[0], username, e.getMessage()),
                e);
    }

    /** Two people who change the same row at the same moment: only since these versions the second one is told. */
    private static void requireVersion(Connection connection) throws SQLException {
        var about = connection.getMetaData();
        var isOld = about.getDatabaseMajorVersion() < 10
                || about.getDatabaseMajorVersion() == 10 && about.getDatabaseMinorVersion() < 11;
        if (isOld
                || text(connection, "show variables like 'innodb_snapshot_isolation'")
                        .isEmpty()) {
            throw new CannotStart("The database server is %s %s: the portal needs MariaDB 10.11.8, 11.4.2 or newer."
                    .formatted(about.getDatabaseProductName(), about.getDatabaseProductVersion()));
        }
    }

    private void requireClock(Connection connection) throws SQLException {
        var theirs = Instant.ofEpochSecond(Long.parseLong(text(connection, "select unix_timestamp()")));
        var apart = Duration.between(theirs, clock.instant());
        if (apart.abs().compareTo(CLOCKS_APART) > 0) {
            throw new CannotStart(
                    "The clocks of this machine and of the database server are %d seconds apart: set them by a time server."
                            .formatted(apart.abs().toSeconds()));
        }
    }

    /** What is compared in one order here and in another there goes wrong long after the start. */
    private static void requireLetters(Connection connection, String schema) throws SQLException {
        var standing = text(
                connection,
                "select concat(default_character_set_name, ' ', default_collation_name) from information_schema.schemata where schema_name = '%s'"
                        .formatted(schema));
        if (standing.isEmpty()) {
            throw new CannotStart(
                    "There is no database %s, or its account may not see it: the lines that make it are in docs/operations.md."
                            .formatted(schema));
        }
        var isNew = text(
                        connection,
                        "select table_name from information_schema.tables where table_schema = '%s' limit 1"
                                .formatted(schema))
                .isEmpty();
        if (!standing.startsWith("utf8mb4 ") || isNew && !standing.endsWith(COLLATION)) {
            throw new CannotStart(
                    "The database %s compares letters as %s: ALTER DATABASE `%s` CHARACTER SET utf8mb4 COLLATE utf8mb4_%s;"
                            .formatted(schema, standing.substring(standing.indexOf(' ') + 1), schema, COLLATION));
        }
    }

    private void requireTables(Connection connection) throws SQLException {
        try (var statement = connection.createStatement()) {
            statement.execute("create or replace table rights_probe (id int primary key)");
            statement.execute(
                    "alter table rights_probe add column words varchar(10), add key rights_probe_words (words)");
            statement.execute("drop table rights_probe");
        } catch (SQLException e) {
            throw new CannotStart(
                    "The account %s may not make tables: GRANT ALL ON `%s`.* TO it (%s)."
                            .formatted(portal.getUsername(), schemas.portal(), e.getMessage()),
                    e);
        }
    }

    /** For backups, and for the old entries, which move into the trail. */
    private void requireReading(Connection connection) throws SQLException {
        if (text(
                        connection,
                        "select schema_name from information_schema.schemata where schema_name = '%s'"
                                .formatted(schemas.portal()))
                .isEmpty()) {
            throw new CannotStart("The account %s does not see the database %s: GRANT ALL ON `%s`.* TO it."
                    .formatted(second.username(), schemas.portal(), schemas.portal()));
        }
    }

    private static String text(Connection connection, String question) throws SQLException {
        try (var statement = connection.createStatement();
                var row = statement.executeQuery(question)) {
            return row.next() ? String.valueOf(row.getString(1)) : "";
        }
    }
}
