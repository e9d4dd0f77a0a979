CREATE TABLE change_log (
    id      bigint       NOT NULL AUTO_INCREMENT PRIMARY KEY,
    kind    varchar(40)  CHARACTER SET utf8mb4 COLLATE utf8mb4_bin NOT NULL,
    subject varchar(160) CHARACTER SET utf8mb4 COLLATE utf8mb4_bin NOT NULL
);
