ALTER TABLE feedback_cases
    ADD COLUMN restricted bit NOT NULL DEFAULT 0,
    ADD CONSTRAINT feedback_cases_restricted CHECK (restricted = 0 OR released_at IS NULL);
