CREATE TABLE outgoing_messages (
    id          bigint       NOT NULL AUTO_INCREMENT PRIMARY KEY,
    channel     varchar(10)  NOT NULL,
    recipient   varchar(200) NOT NULL,
    subject     varchar(200) NOT NULL,
    text        varchar(2000) NOT NULL,
    created_at  timestamp(6) NOT NULL,
    next_try_at timestamp(6) NULL,
    tries       int          NOT NULL DEFAULT 0,
    sent_at     timestamp(6) NULL,
    failure     varchar(300) NULL,
    KEY outgoing_messages_due (next_try_at)
);
CREATE TABLE staff_notices (
    id       bigint       NOT NULL AUTO_INCREMENT PRIMARY KEY,
    username varchar(100) CHARACTER SET utf8mb4 COLLATE utf8mb4_bin NOT NULL,
    at       timestamp(6) NOT NULL,
    text     varchar(300) NOT NULL,
    path     varchar(200) NOT NULL,
    seen_at  timestamp(6) NULL,
    KEY staff_notices_unseen (username, seen_at, id)
);
