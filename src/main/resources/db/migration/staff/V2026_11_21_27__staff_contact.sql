ALTER TABLE staff_members
    ADD COLUMN email      varchar(200) NOT NULL DEFAULT '',
    ADD COLUMN heads_unit bit          NOT NULL DEFAULT 0;
