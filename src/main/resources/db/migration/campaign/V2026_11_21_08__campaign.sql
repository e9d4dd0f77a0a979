CREATE TABLE slogans (
    number  int          NOT NULL PRIMARY KEY,
    version int          NOT NULL,
    text    varchar(500) NOT NULL,
    note    varchar(500),
    valid   bit          NOT NULL
);
CREATE TABLE posters (
    slug          varchar(120) CHARACTER SET utf8mb4 COLLATE utf8mb4_bin NOT NULL PRIMARY KEY,
    title         varchar(160) NOT NULL,
    slogan_number int,
    headline      varchar(300) NOT NULL,
    art           varchar(20)  NOT NULL,
    address       varchar(200),
    description   varchar(500) NOT NULL,
    unit_code     varchar(40)  CHARACTER SET utf8mb4 COLLATE utf8mb4_bin NOT NULL,
    FOREIGN KEY (slogan_number) REFERENCES slogans (number),
    FOREIGN KEY (unit_code) REFERENCES units (code)
);
