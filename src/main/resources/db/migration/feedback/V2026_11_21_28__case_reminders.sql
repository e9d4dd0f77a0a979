ALTER TABLE feedback_cases
    ADD COLUMN remind_on     date         NULL,
    ADD COLUMN reminded      int          NOT NULL DEFAULT 0,
    ADD COLUMN reply_until   date         NULL,
    ADD COLUMN forward_until date         NULL,
    ADD COLUMN urgent        bit          NOT NULL DEFAULT 0,
    ADD COLUMN quarantined   bit          NOT NULL DEFAULT 0,
    ADD COLUMN resolved_at   timestamp(6) NULL,
    ADD COLUMN resolution    varchar(1000) NULL,
    ADD COLUMN closed_on     date         NULL,
    ADD COLUMN masked_at     timestamp(6) NULL,
    ADD KEY feedback_cases_remind (remind_on),
    ADD KEY feedback_cases_duplicates (duplicate_of),
    ADD KEY feedback_cases_closed (closed_on);
ALTER TABLE feedback_files ADD COLUMN proof bit NOT NULL DEFAULT 0;
UPDATE feedback_cases SET closed_on = date(coalesce(answered_at, received_at) + interval 7 hour)
    WHERE status IN ('ANSWERED', 'REJECTED', 'DUPLICATE');
UPDATE feedback_cases SET remind_on = due_on
    WHERE due_on IS NOT NULL AND status NOT IN ('ANSWERED', 'REJECTED', 'DUPLICATE');
CREATE TABLE answer_templates (
    id          uuid          NOT NULL PRIMARY KEY,
    name        varchar(200)  NOT NULL UNIQUE,
    legal_basis varchar(500)  NOT NULL,
    text        text          NOT NULL
);
