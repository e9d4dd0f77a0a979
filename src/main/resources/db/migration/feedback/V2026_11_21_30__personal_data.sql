ALTER TABLE feedback_cases ADD COLUMN erased_at timestamp(6) NULL;
CREATE TABLE data_requests (
    id         uuid          NOT NULL PRIMARY KEY,
    code       char(9)       CHARACTER SET utf8mb4 COLLATE utf8mb4_bin NOT NULL UNIQUE,
    at         timestamp(6)  NOT NULL,
    kind       varchar(20)   NOT NULL,
    case_code  varchar(20)   NOT NULL,
    proven     bit           NOT NULL,
    full_name  varchar(200)  NOT NULL,
    contact    varchar(200)  NOT NULL,
    words      varchar(2000) NOT NULL,
    respond_by date          NOT NULL,
    due_on     date          NOT NULL,
    outcome    varchar(2000) NULL,
    granted    bit           NULL,
    settled_at timestamp(6)  NULL,
    settled_by varchar(100)  NULL,
    KEY data_requests_open (settled_at, due_on)
);
