-- Two documents may have the same number, so the key has issuer, type and day as well.
CREATE TABLE legal_documents (
    id      uuid         NOT NULL PRIMARY KEY,
    version int          NOT NULL,
    slug    varchar(120) CHARACTER SET utf8mb4 COLLATE utf8mb4_bin NOT NULL UNIQUE,
    issuer  varchar(120) NOT NULL,
    type    varchar(20)  NOT NULL,
    number  varchar(60)  NOT NULL,
    issued  varchar(10)  CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    about   varchar(300) NOT NULL,
    address varchar(300) NOT NULL,
    UNIQUE KEY legal_documents_key (issuer, type, number, issued),
    KEY legal_documents_list (issued, id),
    CHECK (issued REGEXP '^[0-9]{4}(-[0-9]{2}){0,2}$')
);
