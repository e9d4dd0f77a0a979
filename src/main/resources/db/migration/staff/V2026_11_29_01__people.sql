ALTER TABLE staff_members
    MODIFY totp_secret varbinary(200),
    ADD COLUMN shared              bit          NOT NULL DEFAULT 0,
    ADD COLUMN locked_at           timestamp(6) NULL,
    ADD COLUMN locked_why          varchar(20)  CHARACTER SET utf8mb4 COLLATE utf8mb4_bin NULL,
    ADD COLUMN last_day            date         NULL,
    ADD COLUMN password_changed_at timestamp(6) NULL,
    ADD COLUMN totp_step           bigint       NULL,
    ADD COLUMN sessions_from       timestamp(6) NULL,
    ADD COLUMN added_at            timestamp(6) NOT NULL DEFAULT current_timestamp(6);
