CREATE TABLE article_documents (
    article_id  uuid NOT NULL,
    position    int  NOT NULL,
    document_id uuid NOT NULL,
    PRIMARY KEY (article_id, position),
    KEY article_documents_document (document_id),
    FOREIGN KEY (article_id) REFERENCES articles (id),
    FOREIGN KEY (document_id) REFERENCES legal_documents (id)
);
