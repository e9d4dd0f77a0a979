-- Lists are read from article_lists.
ALTER TABLE articles DROP KEY articles_list;
