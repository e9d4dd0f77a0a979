-- Every list that readers can open, in its order: a shelf, a shelf by topic or tree (:), a shelf by unit (@).
CREATE TABLE article_lists (
    list         varchar(90)  CHARACTER SET utf8mb4 COLLATE utf8mb4_bin NOT NULL,
    published_at timestamp(3) NOT NULL,
    article_id   uuid         NOT NULL,
    PRIMARY KEY (list, published_at, article_id),
    KEY article_lists_article (article_id),
    FOREIGN KEY (article_id) REFERENCES articles (id)
);
INSERT INTO article_lists (list, published_at, article_id)
SELECT a.shelf, a.published_at, a.id FROM articles a WHERE a.status = 'PUBLISHED'
UNION
SELECT concat(a.shelf, '@', a.unit_code), a.published_at, a.id
    FROM articles a WHERE a.status = 'PUBLISHED' AND a.unit_code IS NOT NULL
UNION
SELECT concat(a.shelf, ':', t.topic_slug), a.published_at, a.id
    FROM articles a JOIN article_topics t ON t.article_id = a.id WHERE a.status = 'PUBLISHED'
UNION
SELECT concat(a.shelf, ':', tree.tree), a.published_at, a.id
    FROM articles a JOIN article_topics t ON t.article_id = a.id JOIN topics tree ON tree.slug = t.topic_slug
    WHERE a.status = 'PUBLISHED';
