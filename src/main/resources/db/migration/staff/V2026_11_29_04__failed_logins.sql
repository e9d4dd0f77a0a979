-- Failures close a pair of account and address, which is remembered by every node for itself.
ALTER TABLE staff_members DROP COLUMN failed_logins, DROP COLUMN locked_until;
