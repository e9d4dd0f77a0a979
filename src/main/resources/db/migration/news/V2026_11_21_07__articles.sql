CREATE TABLE articles (
    id                 uuid         NOT NULL PRIMARY KEY,
    version            int          NOT NULL,
    shelf              varchar(10)  NOT NULL,
    kind               varchar(20)  NOT NULL,
    slug               varchar(120) CHARACTER SET utf8mb4 COLLATE utf8mb4_bin NOT NULL,
    title              varchar(160) NOT NULL,
    summary            varchar(300) NOT NULL,
    body               mediumtext   NOT NULL,
    unit_code          varchar(40)  CHARACTER SET utf8mb4 COLLATE utf8mb4_bin,
    source             varchar(300) NOT NULL,
    status             varchar(20)  NOT NULL,
    author             varchar(100) NOT NULL,
    approver           varchar(100),
    published_at       timestamp(3) NULL,
    publication_reason varchar(500),
    UNIQUE KEY articles_address (shelf, slug),
    KEY articles_list (shelf, status, published_at, id),
    FOREIGN KEY (unit_code) REFERENCES units (code),
    CHECK (status <> 'PUBLISHED' OR published_at IS NOT NULL),
    CHECK (approver IS NULL OR approver <> author)
);
CREATE TABLE article_topics (
    article_id uuid        NOT NULL,
    topic_slug varchar(60) CHARACTER SET utf8mb4 COLLATE utf8mb4_bin NOT NULL,
    PRIMARY KEY (article_id, topic_slug),
    KEY article_topics_topic (topic_slug),
    FOREIGN KEY (article_id) REFERENCES articles (id),
    FOREIGN KEY (topic_slug) REFERENCES topics (slug)
);
