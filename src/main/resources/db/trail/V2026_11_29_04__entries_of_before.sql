-- File names and free words stood in the old trail; they do not move.
INSERT INTO entries (at, actor, origin, deed, subject, detail)
    SELECT at, actor, '', action, subject,
        IF(action IN ('media.added', 'media.deleted', 'media.described', 'case.forwarded', 'template.changed'), '', detail)
    FROM ${portal}.audit_entries ORDER BY id;
