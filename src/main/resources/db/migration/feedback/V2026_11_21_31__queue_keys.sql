ALTER TABLE feedback_cases
    ADD KEY feedback_cases_officer (officer, status, id),
    ADD KEY feedback_cases_unit (unit_code, status, id),
    ADD KEY feedback_cases_quarantine (quarantined, status, id);
