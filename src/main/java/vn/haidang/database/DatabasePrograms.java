package vn.haidang.database;

import java.nio.file.Path;

/**
 * The programs of MariaDB that write a database into a file and read it back.
 *
 * @param dump mariadb-dump
 * @param client mariadb
 */
public record DatabasePrograms(String dump, String client) {

    static DatabasePrograms in(Path folder) {
        return new DatabasePrograms(
                folder.resolve("mariadb-dump").toString(),
                folder.resolve("mariadb").toString());
    }

    /** Those that are installed on this machine, which is asked for them when they are needed. */
    static DatabasePrograms installed() {
        return new DatabasePrograms("mariadb-dump", "mariadb");
    }
}
