-- Addresses that were public once; those who kept them are led on.
CREATE TABLE moved_addresses (
    old_path varchar(200) CHARACTER SET utf8mb4 COLLATE utf8mb4_bin NOT NULL PRIMARY KEY,
    new_path varchar(200) CHARACTER SET utf8mb4 COLLATE utf8mb4_bin NOT NULL,
    moved_at timestamp(3) NOT NULL,
    KEY moved_addresses_new (new_path)
);
