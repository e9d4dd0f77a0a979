ALTER TABLE articles
    ADD COLUMN byline   varchar(120) NOT NULL DEFAULT '',
    ADD COLUMN audience varchar(20)  NOT NULL DEFAULT 'EVERYONE';
ALTER TABLE articles
    ALTER COLUMN byline DROP DEFAULT,
    ALTER COLUMN audience DROP DEFAULT;
-- Old versions may name files that the library no longer has, so neither table insists on them.
CREATE TABLE article_attachments (
    article_id uuid     NOT NULL,
    position   int      NOT NULL,
    media_key  char(16) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    PRIMARY KEY (article_id, position),
    KEY article_attachments_key (media_key),
    FOREIGN KEY (article_id) REFERENCES articles (id)
);
CREATE TABLE article_procedures (
    article_id     uuid        NOT NULL,
    position       int         NOT NULL,
    procedure_code varchar(20) CHARACTER SET utf8mb4 COLLATE utf8mb4_bin NOT NULL,
    PRIMARY KEY (article_id, position),
    FOREIGN KEY (article_id) REFERENCES articles (id)
);
-- The files that a text names.
CREATE TABLE article_media (
    article_id uuid     NOT NULL,
    media_key  char(16) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    PRIMARY KEY (article_id, media_key),
    KEY article_media_key (media_key),
    FOREIGN KEY (article_id) REFERENCES articles (id)
);
