-- One tab never writes over the unsaved words of another.
ALTER TABLE piece_buffers
    ADD COLUMN tab varchar(12) CHARACTER SET ascii COLLATE ascii_bin NOT NULL DEFAULT '' AFTER username,
    DROP PRIMARY KEY,
    ADD PRIMARY KEY (kind, piece_id, username, tab),
    ADD KEY piece_buffers_thing (piece_id, username);
