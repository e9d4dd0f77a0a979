-- When somebody was told that a piece is due and not out.
ALTER TABLE publication_schedule ADD COLUMN alarmed_at timestamp(3) NULL;
