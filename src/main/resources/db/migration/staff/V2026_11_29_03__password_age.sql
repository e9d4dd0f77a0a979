-- When the passwords of today were chosen is not known: their age counts from here on.
UPDATE staff_members SET password_changed_at = current_timestamp(6) WHERE password_is_first = 0;
