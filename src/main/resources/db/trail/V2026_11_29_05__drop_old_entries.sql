DROP TABLE ${portal}.audit_entries;
