CREATE TABLE deadline_rules (
    id           varchar(60)  CHARACTER SET utf8mb4 COLLATE utf8mb4_bin NOT NULL PRIMARY KEY,
    name         varchar(200) NOT NULL,
    count        int          NOT NULL CHECK (count >= 0),
    unit         varchar(20)  NOT NULL,
    start        varchar(200) NOT NULL,
    source       varchar(300) NOT NULL,
    standing     varchar(100) NOT NULL,
    `use`        varchar(20)  NOT NULL,
    note         varchar(500),
    confirmed_by varchar(200),
    confirmed_on date
);
CREATE TABLE special_days (
    date     date         NOT NULL PRIMARY KEY,
    name     varchar(100) NOT NULL,
    kind     varchar(20)  NOT NULL,
    standing varchar(20)  NOT NULL,
    source   varchar(200) NOT NULL
);
