-- The same words again are noticed; what looks like a denunciation or a complaint is marked; handlers' notes stay with handlers.
ALTER TABLE feedback_cases
    ADD COLUMN words_hash char(64) CHARACTER SET ascii NULL,
    ADD COLUMN suspected  boolean NOT NULL DEFAULT 0,
    ADD KEY feedback_cases_words (words_hash, received_at);

ALTER TABLE feedback_messages
    ADD COLUMN handlers_only boolean NOT NULL DEFAULT 0;

UPDATE feedback_messages message JOIN feedback_cases feedback ON feedback.id = message.case_id
    SET message.handlers_only = 1 WHERE feedback.restricted = 1 AND message.kind = 'NOTE';
