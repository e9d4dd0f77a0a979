-- When somebody must look whether a public piece is still true; null for what tells of one day, like news.
ALTER TABLE articles
    ADD COLUMN review_on date NULL,
    ADD KEY articles_review (review_on),
    ADD KEY articles_status (status, id);
UPDATE articles SET review_on = CAST(published_at + INTERVAL 7 HOUR AS date) + INTERVAL 6 MONTH
    WHERE status = 'PUBLISHED' AND shelf IN ('GUIDE', 'EN_GUIDE');
UPDATE articles SET review_on = CAST(published_at + INTERVAL 7 HOUR AS date) + INTERVAL 12 MONTH
    WHERE status = 'PUBLISHED' AND shelf = 'PAGE';
