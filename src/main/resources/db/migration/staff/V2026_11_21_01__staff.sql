CREATE TABLE units (
    code varchar(40) CHARACTER SET utf8mb4 COLLATE utf8mb4_bin NOT NULL PRIMARY KEY,
    name varchar(200) NOT NULL,
    duty varchar(500) NOT NULL
);
CREATE TABLE staff_members (
    id                uuid         NOT NULL PRIMARY KEY,
    version           int          NOT NULL,
    username          varchar(100) CHARACTER SET utf8mb4 COLLATE utf8mb4_bin NOT NULL UNIQUE,
    name              varchar(200) NOT NULL,
    unit_code         varchar(40)  CHARACTER SET utf8mb4 COLLATE utf8mb4_bin,
    password_hash     varchar(200) NOT NULL,
    password_is_first bit          NOT NULL,
    totp_secret       varbinary(64),
    failed_logins     int          NOT NULL,
    locked_until      timestamp(6) NULL,
    last_login_at     timestamp(6) NULL,
    FOREIGN KEY (unit_code) REFERENCES units (code)
);
CREATE TABLE staff_roles (
    staff_member_id uuid        NOT NULL,
    role            varchar(20) NOT NULL,
    PRIMARY KEY (staff_member_id, role),
    FOREIGN KEY (staff_member_id) REFERENCES staff_members (id)
);
CREATE TABLE audit_entries (
    id      bigint       NOT NULL AUTO_INCREMENT PRIMARY KEY,
    at      timestamp(6) NOT NULL,
    actor   varchar(100) NOT NULL,
    action  varchar(60)  NOT NULL,
    subject varchar(200) NOT NULL,
    detail  varchar(1000) NOT NULL,
    KEY audit_entries_subject (subject, at)
);
