CREATE TABLE procedures (
    id               uuid          NOT NULL PRIMARY KEY,
    version          int           NOT NULL,
    code             varchar(10)   CHARACTER SET utf8mb4 COLLATE utf8mb4_bin NOT NULL UNIQUE,
    name             varchar(1200) NOT NULL,
    field            varchar(200)  NOT NULL,
    levels           varchar(60)   NOT NULL,
    origin           varchar(20)   NOT NULL,
    published_number int           NOT NULL,
    published_at     timestamp(6)  NULL,
    published_facts  mediumtext,
    KEY procedures_field (field, code)
);
CREATE TABLE procedure_versions (
    id           uuid         NOT NULL PRIMARY KEY,
    procedure_id uuid         NOT NULL,
    number       int          NOT NULL,
    status       varchar(20)  NOT NULL,
    facts        mediumtext   NOT NULL,
    source       varchar(200) NOT NULL,
    proposed_by  varchar(100) NOT NULL,
    proposed_at  timestamp(6) NOT NULL,
    published_by varchar(100),
    reason       varchar(500),
    UNIQUE KEY procedure_versions_number (procedure_id, number),
    FOREIGN KEY (procedure_id) REFERENCES procedures (id)
);
