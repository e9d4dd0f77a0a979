-- Whether a title is taken is asked while somebody types.
ALTER TABLE articles ADD KEY articles_title (title);
