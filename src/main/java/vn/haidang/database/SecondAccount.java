package vn.haidang.database;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;

/**
 * The account that may do what the portal's own may not: make and cut the trail, and read everything for a backup. No
 * request of anybody uses it.
 *
 * @param url of the portal's schema, for JDBC
 */
public record SecondAccount(String url, String username, String password) {

    /** A connection of its own, which whoever asked closes. */
    public Connection connect() throws SQLException {
        return DriverManager.getConnection(url, username, password);
    }

    @Override
    public String toString() {
        return "SecondAccount[" + username + "]";
    }
}
