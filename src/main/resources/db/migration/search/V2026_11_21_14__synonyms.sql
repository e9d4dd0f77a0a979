-- Every state of an entry stays: the current one has not been replaced.
CREATE TABLE synonyms (
    id          bigint       NOT NULL AUTO_INCREMENT PRIMARY KEY,
    say         varchar(100) CHARACTER SET utf8mb4 COLLATE utf8mb4_bin NOT NULL,
    means       varchar(800) NOT NULL,
    changed_by  varchar(100) NOT NULL,
    changed_at  timestamp(6) NOT NULL,
    replaced_at timestamp(6) NULL,
    current_say varchar(100) CHARACTER SET utf8mb4 COLLATE utf8mb4_bin
        AS (CASE WHEN replaced_at IS NULL AND means <> '' THEN say END) PERSISTENT,
    UNIQUE KEY synonyms_current (current_say),
    KEY synonyms_say (say, id)
);
