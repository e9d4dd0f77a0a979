CREATE TABLE banners (
    id           bigint       NOT NULL AUTO_INCREMENT PRIMARY KEY,
    text         varchar(300) NOT NULL,
    path         varchar(200) NOT NULL,
    until        timestamp(3) NOT NULL,
    proposed_by  varchar(100) NOT NULL,
    proposed_at  timestamp(3) NOT NULL,
    confirmed_by varchar(100) NULL,
    confirmed_at timestamp(3) NULL,
    ended_by     varchar(100) NULL,
    KEY banners_alive (until),
    CHECK (confirmed_by IS NULL OR confirmed_by <> proposed_by)
);
