CREATE TABLE entries (
    id      bigint        NOT NULL AUTO_INCREMENT PRIMARY KEY,
    at      timestamp(6)  NOT NULL,
    actor   varchar(100)  CHARACTER SET utf8mb4 COLLATE utf8mb4_bin NOT NULL,
    origin  varchar(60)   CHARACTER SET utf8mb4 COLLATE utf8mb4_bin NOT NULL,
    deed    varchar(60)   CHARACTER SET utf8mb4 COLLATE utf8mb4_bin NOT NULL,
    subject varchar(200)  CHARACTER SET utf8mb4 COLLATE utf8mb4_bin NOT NULL,
    detail  varchar(1000) CHARACTER SET utf8mb4 COLLATE utf8mb4_bin NOT NULL,
    KEY entries_subject (subject, id),
    KEY entries_actor (actor, id),
    KEY entries_deed (deed, id),
    KEY entries_at (at)
);
