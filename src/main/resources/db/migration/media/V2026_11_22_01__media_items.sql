-- What editors publish: each content once, named by the beginning of its SHA-256.
CREATE TABLE media_items (
    id          uuid         NOT NULL PRIMARY KEY,
    version     int          NOT NULL,
    media_key   char(16)     CHARACTER SET ascii COLLATE ascii_bin NOT NULL UNIQUE,
    kind        varchar(10)  NOT NULL,
    type        varchar(60)  NOT NULL,
    file_name   varchar(160) NOT NULL,
    description varchar(250) NOT NULL,
    credit      varchar(120) NOT NULL,
    width       int          NOT NULL,
    height      int          NOT NULL,
    poster      char(16)     CHARACTER SET ascii COLLATE ascii_bin NULL,
    captioned   boolean      NOT NULL,
    focus_x     tinyint      NOT NULL,
    focus_y     tinyint      NOT NULL,
    size        bigint       NOT NULL,
    added_by    varchar(100) NOT NULL,
    added_at    timestamp(3) NOT NULL,
    KEY media_items_kind (kind, id),
    CHECK (focus_x BETWEEN 0 AND 100 AND focus_y BETWEEN 0 AND 100),
    CHECK (kind <> 'PICTURE' OR (width > 0 AND height > 0))
);
