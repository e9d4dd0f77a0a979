CREATE TABLE seed_files (
    path      varchar(200) CHARACTER SET utf8mb4 COLLATE utf8mb4_bin NOT NULL PRIMARY KEY,
    loaded_at timestamp(6) NOT NULL DEFAULT current_timestamp(6)
);
