INSERT INTO article_lists (list, published_at, article_id)
SELECT concat(a.shelf, '#', a.kind), a.published_at, a.id FROM articles a WHERE a.status = 'PUBLISHED';
