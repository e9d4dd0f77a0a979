CREATE TABLE procedure_links (
    code          varchar(10)  CHARACTER SET utf8mb4 COLLATE utf8mb4_bin NOT NULL PRIMARY KEY,
    address       varchar(500) CHARACTER SET utf8mb4 COLLATE utf8mb4_bin NOT NULL,
    state         varchar(20)  NULL,
    answer        varchar(40)  NOT NULL DEFAULT '',
    checked_at    timestamp(6) NULL,
    failing_since timestamp(6) NULL,
    KEY procedure_links_address (address)
);
