-- Version of the piece on which somebody began to type.
ALTER TABLE piece_buffers ADD COLUMN base_version int NOT NULL DEFAULT 0;
