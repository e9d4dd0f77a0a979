-- The kind by the decree on feedback, which staff choose; cases sorted before have none.
ALTER TABLE feedback_cases ADD COLUMN legal_kind VARCHAR(20) NULL AFTER kind;
