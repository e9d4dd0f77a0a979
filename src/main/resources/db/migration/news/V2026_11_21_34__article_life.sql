ALTER TABLE articles
    ADD COLUMN emergency_by    varchar(100) NULL AFTER approver,
    ADD COLUMN revises         uuid         NULL,
    ADD COLUMN change_note     varchar(300) NOT NULL DEFAULT '',
    ADD COLUMN updated_at      timestamp(3) NULL,
    ADD COLUMN withdrawn_at    timestamp(3) NULL,
    ADD COLUMN withdrawal_note varchar(300) NOT NULL DEFAULT '',
    ADD UNIQUE KEY articles_revision (revises),
    ADD KEY articles_stage (status, id),
    ADD FOREIGN KEY (revises) REFERENCES articles (id),
    ADD CHECK (revises IS NULL OR status <> 'PUBLISHED');
-- What readers are told about changed facts, newest last.
CREATE TABLE article_corrections (
    article_id uuid         NOT NULL,
    at         timestamp(3) NOT NULL,
    note       varchar(300) NOT NULL,
    PRIMARY KEY (article_id, at),
    FOREIGN KEY (article_id) REFERENCES articles (id)
);
