-- A region may hold hearings before a decision (R-137), and a review may make a decision milder.
ALTER TABLE refusal_case
	DROP CONSTRAINT refusal_case_state_word,
	ADD CONSTRAINT refusal_case_state_word CHECK (state IN ('opened', 'noticed', 'hearing', 'stated', 'unstated', 'hearing-asked', 'hearing-set', 'heard', 'decided', 'served', 'appealed', 'in-force', 'restored', 'varied', 'overturned', 'dropped'));
DROP INDEX refusal_case_one_undecided;
CREATE UNIQUE INDEX refusal_case_one_undecided ON refusal_case (person_id) WHERE state IN ('opened', 'noticed', 'hearing', 'stated', 'unstated', 'hearing-asked', 'hearing-set', 'heard');
ALTER TABLE notice
	DROP CONSTRAINT notice_kind_word,
	ADD CONSTRAINT notice_kind_word CHECK (kind IN ('refusal', 'warning', 'case', 'hearing', 'decision', 'review'));
ALTER TABLE document_number
	DROP CONSTRAINT document_number_kind_word,
	ADD CONSTRAINT document_number_kind_word CHECK (kind IN ('introduction', 'refusal', 'warning', 'case', 'hearing', 'decision', 'review'));

-- A decision that a review varied or overturned does not hold any more as it was written; what the review says does.
CREATE OR REPLACE FUNCTION notice_of_code(code text) RETURNS TABLE (kind text, number text, institution text, issued_at timestamptz, holds boolean)
LANGUAGE sql STABLE SECURITY DEFINER SET search_path = public AS $$
	SELECT n.kind, n.number, n.institution, n.issued_at, coalesce(c.state NOT IN ('overturned', 'dropped') AND (c.state <> 'varied' OR n.kind <> 'decision') OR n.kind = 'review', r.state <> 'justified' OR n.issued_at >= (
		SELECT max(e.at) FROM refusal_event e WHERE e.refusal_id = r.id AND e.to_state = 'justified'))
	FROM notice n LEFT JOIN refusal_case c ON c.id = n.case_id LEFT JOIN refusal r ON r.id = n.refusal_id WHERE n.check_code = code
$$;
