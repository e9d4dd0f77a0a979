-- Lateness and extensions stay in the figures, whatever happens to a case afterwards.
ALTER TABLE feedback_cases
    ADD COLUMN was_late       boolean NOT NULL DEFAULT 0,
    ADD COLUMN extended_times int     NOT NULL DEFAULT 0;

UPDATE feedback_cases SET extended_times = 1 WHERE extension_count IS NOT NULL;

UPDATE feedback_cases SET was_late = 1
    WHERE due_on IS NOT NULL AND closed_on > due_on
       OR due_on IS NOT NULL AND status IN ('ANSWERED', 'RESOLVED') AND date(answered_at + INTERVAL 7 HOUR) > due_on;

-- An earlier answer bears the time at which it was given, as its step does.
UPDATE feedback_messages message SET at = coalesce((
        SELECT max(step.at) FROM feedback_steps step
        WHERE step.case_id = message.case_id AND step.name = 'ANSWERED' AND step.at <= message.at), at)
    WHERE kind = 'EARLIER_ANSWER';

-- Steps name units and persons in words.
UPDATE feedback_steps step JOIN units unit ON step.note = unit.code SET step.note = unit.name WHERE step.name = 'ASSIGNED';

UPDATE feedback_steps step JOIN units unit ON step.note LIKE concat(unit.code, ', %')
    SET step.note = concat(unit.name, substr(step.note, length(unit.code) + 1)) WHERE step.name = 'ASSIGNED';

UPDATE feedback_steps step JOIN units unit ON step.note LIKE concat('%, ', unit.code)
    SET step.note = concat(left(step.note, char_length(step.note) - char_length(unit.code)), unit.name)
    WHERE step.name = 'TRIAGED';
