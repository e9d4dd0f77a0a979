-- No case closes for a question that did not arrive; questions of before were believed to have.
ALTER TABLE feedback_cases ADD COLUMN question_told boolean NOT NULL DEFAULT 0;

UPDATE feedback_cases SET question_told = 1 WHERE status = 'WAITING';
