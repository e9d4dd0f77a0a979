ALTER TABLE feedback_cases
    ADD COLUMN clock_start     date          NULL,
    ADD COLUMN extension_count int           NULL,
    ADD COLUMN extension_unit  varchar(20)   NULL,
    ADD COLUMN extension_why   varchar(500)  NULL,
    ADD COLUMN extended_by     varchar(100)  NULL,
    ADD COLUMN forwarded_to    varchar(200)  NULL,
    ADD COLUMN closing_reason  varchar(1000) NULL,
    ADD COLUMN duplicate_of    char(9)       CHARACTER SET utf8mb4 COLLATE utf8mb4_bin NULL,
    ADD COLUMN reopened_times  int           NOT NULL DEFAULT 0,
    ADD COLUMN grade           varchar(20)   NULL,
    ADD COLUMN grade_comment   varchar(1000) NULL,
    ADD COLUMN graded_at       timestamp(6)  NULL;
UPDATE feedback_cases SET clock_start = date(convert_tz(received_at, '+00:00', '+07:00')) WHERE tip = 0;

CREATE TABLE feedback_pauses (
    case_id uuid NOT NULL,
    asked   date NOT NULL,
    replied date NULL,
    KEY feedback_pauses_case (case_id),
    FOREIGN KEY (case_id) REFERENCES feedback_cases (id)
);
CREATE TABLE feedback_messages (
    id      bigint       NOT NULL AUTO_INCREMENT PRIMARY KEY,
    case_id uuid         NOT NULL,
    at      timestamp(6) NOT NULL,
    kind    varchar(20)  NOT NULL,
    author  varchar(100) NOT NULL,
    text    text         NOT NULL,
    KEY feedback_messages_case (case_id, id),
    FOREIGN KEY (case_id) REFERENCES feedback_cases (id)
);
