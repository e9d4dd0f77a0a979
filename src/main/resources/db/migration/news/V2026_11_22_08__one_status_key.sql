-- articles_stage has the same columns
ALTER TABLE articles DROP KEY articles_status;
