ALTER TABLE feedback_cases ADD COLUMN channel varchar(20) NOT NULL DEFAULT 'WEB';
