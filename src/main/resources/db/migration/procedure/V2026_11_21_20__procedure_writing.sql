ALTER TABLE procedures ADD COLUMN latest_number int NOT NULL DEFAULT 0;
UPDATE procedures p
SET latest_number = (SELECT coalesce(max(v.number), 0) FROM procedure_versions v WHERE v.procedure_id = p.id);

ALTER TABLE procedure_versions ADD COLUMN origin varchar(20) NOT NULL DEFAULT 'IMPORTED';
UPDATE procedure_versions SET origin = 'WRITTEN_HERE' WHERE source = 'content';
