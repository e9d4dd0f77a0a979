-- Each seal covers its entry and the seal before it; entries are sealed in the order in which they became visible.
CREATE TABLE seals (
    number   bigint       NOT NULL PRIMARY KEY,
    entry_id bigint       NOT NULL UNIQUE,
    at       timestamp(6) NOT NULL,
    seal     char(64)     CHARACTER SET utf8mb4 COLLATE utf8mb4_bin NOT NULL
);
