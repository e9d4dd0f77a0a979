CREATE TABLE hotline_groups (
    name     varchar(100) NOT NULL PRIMARY KEY,
    about    varchar(300) NOT NULL,
    kind     varchar(20),
    number   varchar(30),
    hours    varchar(200),
    icon     varchar(20)  NOT NULL,
    position int          NOT NULL
);
