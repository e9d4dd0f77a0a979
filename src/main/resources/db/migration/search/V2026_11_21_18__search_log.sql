-- What was asked often enough to tell nothing about a single person.
CREATE TABLE search_queries (
    text           varchar(100) CHARACTER SET utf8mb4 COLLATE utf8mb4_bin NOT NULL PRIMARY KEY,
    times          int          NOT NULL,
    without_result int          NOT NULL,
    clicks         int          NOT NULL,
    last_on        date         NOT NULL,
    settled        boolean      NOT NULL DEFAULT FALSE,
    KEY search_queries_times (times)
);
