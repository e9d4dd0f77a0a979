ALTER TABLE media_items
    ADD COLUMN closed boolean NOT NULL DEFAULT false,
    ADD KEY media_items_poster (poster);
