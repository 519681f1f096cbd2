-- A consequence can end before its time (R-048).
ALTER TABLE refusal_case
	DROP CONSTRAINT refusal_case_state_word,
	ADD CONSTRAINT refusal_case_state_word CHECK (state IN ('opened', 'noticed', 'hearing', 'stated', 'unstated', 'decided', 'served', 'appealed', 'in-force', 'restored', 'overturned', 'dropped'));
