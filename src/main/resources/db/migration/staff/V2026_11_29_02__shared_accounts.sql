-- The accounts that every portal began with belong to a role, not to a person.
UPDATE staff_members
SET shared = 1
WHERE username IN ('contributor', 'editor', 'approver', 'case-officer', 'denunciation-officer', 'leader', 'admin');
