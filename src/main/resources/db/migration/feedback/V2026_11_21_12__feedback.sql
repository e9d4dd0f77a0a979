CREATE TABLE feedback_cases (
    id              uuid          NOT NULL PRIMARY KEY,
    version         int           NOT NULL,
    code            char(9)       CHARACTER SET utf8mb4 COLLATE utf8mb4_bin NOT NULL UNIQUE,
    secret_hash     char(64)      CHARACTER SET utf8mb4 COLLATE utf8mb4_bin NOT NULL,
    client_id       varchar(64)   CHARACTER SET utf8mb4 COLLATE utf8mb4_bin NOT NULL,
    fingerprint     char(64)      CHARACTER SET utf8mb4 COLLATE utf8mb4_bin NOT NULL,
    kind            varchar(20)   NOT NULL,
    content         text          NOT NULL,
    place           varchar(60)   NOT NULL,
    place_detail    varchar(200)  NOT NULL,
    full_name       varchar(200)  NOT NULL,
    address         varchar(200)  NOT NULL,
    phone           varchar(30)   NOT NULL,
    email           varchar(200)  NOT NULL,
    post_address    varchar(200)  NOT NULL,
    tip             bit           NOT NULL,
    wants_privacy   bit           NOT NULL,
    status          varchar(20)   NOT NULL,
    received_at     timestamp(6)  NOT NULL,
    due_on          date,
    term_count      int,
    term_unit       varchar(20),
    unit_code       varchar(40)   CHARACTER SET utf8mb4 COLLATE utf8mb4_bin,
    officer         varchar(100),
    answer          text,
    answered_at     timestamp(6)  NULL,
    answered_by     varchar(100),
    public_title    varchar(200),
    public_question text,
    public_answer   text,
    released_at     timestamp(3)  NULL,
    released_by     varchar(100),
    UNIQUE KEY feedback_cases_sent_once (client_id, fingerprint),
    KEY feedback_cases_queue (status, id),
    KEY feedback_cases_overdue (status, due_on),
    KEY feedback_cases_released (released_at, code),
    FOREIGN KEY (unit_code) REFERENCES units (code),
    CHECK (tip = 0 OR due_on IS NULL),
    CHECK (released_at IS NULL OR (answer IS NOT NULL AND tip = 0 AND wants_privacy = 0 AND released_by <> answered_by))
);
CREATE TABLE feedback_steps (
    id      bigint       NOT NULL AUTO_INCREMENT PRIMARY KEY,
    case_id uuid         NOT NULL,
    at      timestamp(6) NOT NULL,
    name    varchar(20)  NOT NULL,
    actor   varchar(100) NOT NULL,
    note    varchar(500) NOT NULL,
    KEY feedback_steps_case (case_id, id),
    FOREIGN KEY (case_id) REFERENCES feedback_cases (id)
);
CREATE TABLE feedback_files (
    id      uuid         NOT NULL PRIMARY KEY,
    case_id uuid         NOT NULL,
    name    varchar(255) NOT NULL,
    type    varchar(100) NOT NULL,
    size    bigint       NOT NULL,
    FOREIGN KEY (case_id) REFERENCES feedback_cases (id)
);
CREATE TABLE feedback_receipts (
    token      varchar(64)  CHARACTER SET utf8mb4 COLLATE utf8mb4_bin NOT NULL PRIMARY KEY,
    case_id    uuid         NOT NULL UNIQUE,
    secret     varchar(20),
    expires_at timestamp(6) NOT NULL,
    KEY feedback_receipts_expiry (expires_at),
    FOREIGN KEY (case_id) REFERENCES feedback_cases (id)
);
CREATE TABLE feedback_places (
    slug     varchar(60)  CHARACTER SET utf8mb4 COLLATE utf8mb4_bin NOT NULL PRIMARY KEY,
    name     varchar(100) NOT NULL,
    position int          NOT NULL
);
