CREATE TABLE communication_plans (
    year   int          NOT NULL PRIMARY KEY,
    title  varchar(300) NOT NULL,
    source varchar(300) NOT NULL,
    closed bit          NOT NULL
);
CREATE TABLE duties (
    year          int          NOT NULL,
    ref           varchar(20)  CHARACTER SET utf8mb4 COLLATE utf8mb4_bin NOT NULL,
    name          varchar(300) NOT NULL,
    lead_unit     varchar(40)  NOT NULL,
    support_units varchar(200) NOT NULL,
    period        varchar(40)  NOT NULL,
    per_year      int,
    channel       varchar(40),
    topic_tree    varchar(10),
    position      int          NOT NULL,
    PRIMARY KEY (year, ref),
    FOREIGN KEY (year) REFERENCES communication_plans (year)
);
