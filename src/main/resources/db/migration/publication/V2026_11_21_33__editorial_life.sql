-- What goes out by itself; a row lives until its piece is out or has failed.
CREATE TABLE publication_schedule (
    kind     varchar(20)  NOT NULL,
    piece_id uuid         NOT NULL,
    due_at   timestamp(3) NOT NULL,
    set_by   varchar(100) NOT NULL,
    PRIMARY KEY (kind, piece_id),
    KEY publication_schedule_due (due_at)
);
CREATE TABLE piece_versions (
    kind     varchar(20)  NOT NULL,
    piece_id uuid         NOT NULL,
    number   int          NOT NULL,
    at       timestamp(3) NOT NULL,
    author   varchar(100) NOT NULL,
    note     varchar(300) NOT NULL,
    fields   mediumtext   NOT NULL,
    PRIMARY KEY (kind, piece_id, number)
);
-- What is typed and not saved, one for each editor of a piece.
CREATE TABLE piece_buffers (
    kind     varchar(20)  NOT NULL,
    piece_id uuid         NOT NULL,
    username varchar(100) CHARACTER SET utf8mb4 COLLATE utf8mb4_bin NOT NULL,
    at       timestamp(3) NOT NULL,
    fields   mediumtext   NOT NULL,
    PRIMARY KEY (kind, piece_id, username),
    KEY piece_buffers_age (at)
);
CREATE TABLE piece_comments (
    id         bigint        NOT NULL AUTO_INCREMENT PRIMARY KEY,
    kind       varchar(20)   NOT NULL,
    piece_id   uuid          NOT NULL,
    at         timestamp(3)  NOT NULL,
    author     varchar(100)  NOT NULL,
    quote      varchar(300)  NOT NULL,
    text       varchar(1000) NOT NULL,
    settled_by varchar(100)  NULL,
    KEY piece_comments_piece (kind, piece_id, id)
);
CREATE TABLE piece_previews (
    token_hash char(64)     CHARACTER SET ascii COLLATE ascii_bin NOT NULL PRIMARY KEY,
    kind       varchar(20)  NOT NULL,
    piece_id   uuid         NOT NULL,
    until      timestamp(3) NOT NULL,
    made_by    varchar(100) NOT NULL,
    KEY piece_previews_piece (kind, piece_id),
    KEY piece_previews_age (until)
);
