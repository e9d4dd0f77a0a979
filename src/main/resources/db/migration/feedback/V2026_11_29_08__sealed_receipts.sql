ALTER TABLE feedback_receipts
    CHANGE COLUMN secret bare_secret varchar(20),
    ADD COLUMN sealed_secret varchar(100) CHARACTER SET ascii COLLATE ascii_bin;
