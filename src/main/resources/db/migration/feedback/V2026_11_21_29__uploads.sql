ALTER TABLE feedback_files ADD COLUMN scan varchar(10) NOT NULL DEFAULT 'NONE', ADD KEY feedback_files_scan (scan);
