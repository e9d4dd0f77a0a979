CREATE TABLE topics (
    slug     varchar(60)  CHARACTER SET utf8mb4 COLLATE utf8mb4_bin NOT NULL PRIMARY KEY,
    code     varchar(60)  CHARACTER SET utf8mb4 COLLATE utf8mb4_bin NOT NULL UNIQUE,
    tree     varchar(10)  NOT NULL,
    name     varchar(200) NOT NULL,
    position int          NOT NULL
);
