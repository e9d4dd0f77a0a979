ALTER TABLE articles ADD KEY articles_unit_list (unit_code, shelf, status, published_at, id);
