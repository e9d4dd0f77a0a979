CREATE TABLE procedure_everyday_names (
    code     varchar(10)  CHARACTER SET utf8mb4 COLLATE utf8mb4_bin NOT NULL,
    position int          NOT NULL,
    name     varchar(120) NOT NULL,
    PRIMARY KEY (code, position)
);

INSERT INTO procedure_everyday_names (code, position, name)
SELECT p.code, names.position, names.name
FROM procedures p,
     JSON_TABLE(p.published_facts, '$.aliases[*]'
         COLUMNS (position FOR ORDINALITY, name varchar(120) PATH '$')) names
WHERE p.published_facts IS NOT NULL;
