ALTER TABLE deadline_rules
    ADD COLUMN valid_from date NOT NULL DEFAULT '2026-01-01' AFTER id,
    DROP PRIMARY KEY,
    ADD PRIMARY KEY (id, valid_from);
CREATE TABLE working_hours (
    id         int  NOT NULL PRIMARY KEY CHECK (id = 1),
    opens      time NOT NULL,
    break_from time NOT NULL,
    break_to   time NOT NULL,
    closes     time NOT NULL,
    CHECK (opens < break_from AND break_from <= break_to AND break_to < closes)
);
CREATE TABLE deadline_changes (
    id     bigint       NOT NULL AUTO_INCREMENT PRIMARY KEY,
    at     timestamp(6) NOT NULL,
    actor  varchar(100) NOT NULL,
    what   varchar(500) NOT NULL,
    why    varchar(500) NOT NULL,
    moved  int          NOT NULL
);
