CREATE TABLE outside_links (
    address    varchar(500) CHARACTER SET utf8mb4 COLLATE utf8mb4_bin NOT NULL PRIMARY KEY,
    state      varchar(20)  NOT NULL,
    answer     varchar(40)  NOT NULL,
    checked_at timestamp(6) NOT NULL,
    KEY outside_links_checked (checked_at)
);
