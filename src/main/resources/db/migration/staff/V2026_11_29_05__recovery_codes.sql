CREATE TABLE staff_recovery_codes (
    staff_member_id uuid        NOT NULL,
    hash            char(64)    CHARACTER SET utf8mb4 COLLATE utf8mb4_bin NOT NULL,
    PRIMARY KEY (staff_member_id, hash),
    FOREIGN KEY (staff_member_id) REFERENCES staff_members (id)
);
