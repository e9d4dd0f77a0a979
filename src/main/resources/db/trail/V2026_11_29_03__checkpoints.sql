-- Where old entries were cut off: the seal with this number was the last that went.
CREATE TABLE checkpoints (
    number    bigint       NOT NULL PRIMARY KEY,
    seal      char(64)     CHARACTER SET utf8mb4 COLLATE utf8mb4_bin NOT NULL,
    cut_at    timestamp(6) NOT NULL,
    signature char(64)     CHARACTER SET utf8mb4 COLLATE utf8mb4_bin NOT NULL
);
