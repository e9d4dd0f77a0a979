CREATE TABLE authority_profile (
    id                 int          NOT NULL PRIMARY KEY CHECK (id = 1),
    name               varchar(200) NOT NULL,
    short_name         varchar(100) NOT NULL,
    province           varchar(100) NOT NULL,
    code_prefix        char(2)      NOT NULL,
    portal_address     varchar(200) NOT NULL,
    portal_hotline     varchar(30)  NOT NULL,
    address            varchar(300),
    phone              varchar(30),
    email              varchar(200),
    responsible        varchar(200),
    office_hours       varchar(300),
    reception_schedule varchar(500),
    security_contact   varchar(200)
);
