CREATE TABLE staff_known_lines (
    staff_member_id uuid         NOT NULL,
    line            varchar(60)  CHARACTER SET utf8mb4 COLLATE utf8mb4_bin NOT NULL,
    last_at         timestamp(6) NOT NULL,
    PRIMARY KEY (staff_member_id, line),
    FOREIGN KEY (staff_member_id) REFERENCES staff_members (id)
);
