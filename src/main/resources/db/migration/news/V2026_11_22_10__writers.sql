-- Everybody who wrote a piece, one name in a line: none of them approves it.
ALTER TABLE articles ADD COLUMN writers varchar(2000) NOT NULL DEFAULT '';
UPDATE articles SET writers = author;
