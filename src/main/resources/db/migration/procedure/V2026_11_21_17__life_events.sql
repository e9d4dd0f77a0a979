CREATE TABLE life_events (
    slug     varchar(60)  CHARACTER SET utf8mb4 COLLATE utf8mb4_bin NOT NULL PRIMARY KEY,
    position int          NOT NULL,
    title    varchar(120) NOT NULL,
    lead     varchar(500) NOT NULL,
    steps    text         NOT NULL
);
