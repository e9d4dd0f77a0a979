-- Rows of before are keyed at the next start (SecretKeying), since the key is not in the database.
ALTER TABLE feedback_cases ADD COLUMN secret_keyed bit NOT NULL DEFAULT 0;
