ALTER TABLE procedures
    ADD COLUMN abolished_on  date         NULL,
    ADD COLUMN abolished_why varchar(500) NULL,
    ADD COLUMN replaced_by   varchar(10)  CHARACTER SET utf8mb4 COLLATE utf8mb4_bin NULL,
    ADD COLUMN reviewed_on   date         NULL,
    ADD COLUMN reviewed_by   varchar(100) NULL,
    ADD CONSTRAINT procedures_abolished CHECK (abolished_on IS NULL OR published_number = 0);

ALTER TABLE procedure_versions
    ADD COLUMN published_at timestamp(6)  NULL,
    ADD COLUMN findings     varchar(2000) NOT NULL DEFAULT '';

UPDATE procedure_versions SET published_at = proposed_at WHERE status <> 'PROPOSED';
