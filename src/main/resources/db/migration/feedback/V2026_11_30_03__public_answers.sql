-- The answer for everybody on its way: an officer prepares it, somebody else lets it out; later versions are corrections.
CREATE TABLE public_answers (
    case_id            uuid          NOT NULL PRIMARY KEY,
    version            int           NOT NULL,
    title              varchar(200)  NOT NULL,
    question           varchar(4000) NOT NULL,
    answer             varchar(8000) NOT NULL,
    kept               text          NOT NULL,
    correction         varchar(500)  NOT NULL,
    status             varchar(20)   NOT NULL,
    author             varchar(100)  NOT NULL,
    changed_by         varchar(100)  NOT NULL,
    writers            text          NOT NULL,
    approver           varchar(100)  NULL,
    emergency_by       varchar(100)  NULL,
    published_at       timestamp(3)  NULL,
    publication_reason varchar(500)  NULL,
    KEY public_answers_status (status),
    FOREIGN KEY (case_id) REFERENCES feedback_cases (id),
    CHECK (approver IS NULL OR approver <> author)
);

ALTER TABLE feedback_cases
    ADD COLUMN corrected_at    timestamp(3) NULL,
    ADD COLUMN correction_note varchar(500) NULL;
