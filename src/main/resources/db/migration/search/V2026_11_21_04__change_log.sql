CREATE TABLE change_log (
    id      bigint       NOT NULL AUTO_INCREMENT PRIMARY KEY,
    kind    varchar(40)  CHARACTER SET utf8mb4 COLLATE utf8mb4_bin NOT NULL,
    subject varchar(160) CHARACTER SET utf8mb4 COLLATE utf8mb4_bin NOT NULL,
    at      timestamp(6) NOT NULL DEFAULT current_timestamp(6),
    KEY change_log_at (at)
);
