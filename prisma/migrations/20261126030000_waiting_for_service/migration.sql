-- R-118: who looks for work, has none, is able and not unwilling, with the last of what everyone is to get: guidance
-- they came to, offers they were sent, courses they joined. Whoever looks sees what they may see of the tables.
CREATE VIEW waiting_for_service WITH (security_invoker = true) AS
SELECT r.person_id, r.submitted_at AS registered,
	ARRAY(SELECT a.starts_at FROM appointment a WHERE a.person_id = r.person_id AND a.state = 'attended' ORDER BY a.starts_at DESC LIMIT 6) AS guidance,
	ARRAY(SELECT o.sent_at FROM offer o WHERE o.person_id = r.person_id AND o.sent_at IS NOT NULL ORDER BY o.sent_at DESC LIMIT 10) AS offers,
	ARRAY(SELECT e.created_at FROM enrolment e WHERE e.person_id = r.person_id ORDER BY e.created_at DESC LIMIT 3) AS training
FROM registration r
WHERE r.state = 'active'
	AND NOT EXISTS (SELECT FROM placement w WHERE w.person_id = r.person_id AND w.state IN ('agreed', 'started', 'stable'))
	AND NOT EXISTS (SELECT FROM person_tag t WHERE t.person_id = r.person_id AND t.valid_to IS NULL
		AND ((t.tag = 'labour_capacity' AND t.value = 'none') OR (t.tag = 'work_willingness' AND t.value = 'unwilling')));
GRANT SELECT ON waiting_for_service TO zhuye_read, zhuye_web, zhuye_worker;
