ALTER TABLE articles
    ADD COLUMN translates uuid NULL,
    ADD UNIQUE KEY articles_translation (translates),
    ADD CONSTRAINT articles_translates FOREIGN KEY (translates) REFERENCES articles (id);
