-- The author of a piece is who began it; who wrote in it last is another thing.
ALTER TABLE articles ADD COLUMN changed_by varchar(100) NOT NULL DEFAULT '' AFTER author;

UPDATE articles SET changed_by = author;

UPDATE articles SET author = substring_index(writers, '\n', 1)
    WHERE writers <> '' AND (approver IS NULL OR approver <> substring_index(writers, '\n', 1));
