-- How much a page is read: opens that fade, each day a little.
CREATE TABLE page_opens (
    path   varchar(200) CHARACTER SET utf8mb4 COLLATE utf8mb4_bin NOT NULL PRIMARY KEY,
    weight double       NOT NULL,
    day    date         NOT NULL
);
