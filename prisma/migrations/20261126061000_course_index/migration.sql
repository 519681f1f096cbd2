-- The outbox says what is behind in each copy: posts, or courses in the copy of courses.
ALTER TABLE search_outbox RENAME COLUMN post_id TO subject_id;

CREATE OR REPLACE FUNCTION mark_posts_for_search(ids uuid[]) RETURNS void LANGUAGE sql SECURITY DEFINER SET search_path = public AS $$
	INSERT INTO search_outbox (copy, subject_id, version)
	SELECT c.name, id, nextval('search_version') FROM unnest(ids) AS id CROSS JOIN search_copy c WHERE c.name <> 'courses'
	ON CONFLICT (copy, subject_id) DO UPDATE
		SET version = excluded.version, attempts = 0, next_at = now(), error = '', set_aside = false, dismissed = false,
			changed_at = CASE WHEN search_outbox.set_aside THEN excluded.changed_at ELSE search_outbox.changed_at END
$$;

-- A course is behind when it changes itself, what a search finds of it, one of its runs, or who holds a place in one.
CREATE FUNCTION course_changed_for_search() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER SET search_path = public AS $$
DECLARE changed uuid := to_jsonb(NEW) ->> TG_ARGV[0];
BEGIN
	IF TG_TABLE_NAME = 'enrolment' THEN
		SELECT course_id INTO changed FROM course_run WHERE id = NEW.run_id;
	END IF;
	INSERT INTO search_outbox (copy, subject_id, version)
	SELECT c.name, changed, nextval('search_version') FROM search_copy c WHERE c.name = 'courses'
	ON CONFLICT (copy, subject_id) DO UPDATE
		SET version = excluded.version, attempts = 0, next_at = now(), error = '', set_aside = false, dismissed = false,
			changed_at = CASE WHEN search_outbox.set_aside THEN excluded.changed_at ELSE search_outbox.changed_at END;
	RETURN NULL;
END $$;
CREATE TRIGGER course_for_search AFTER INSERT OR UPDATE ON course FOR EACH ROW EXECUTE FUNCTION course_changed_for_search('id');
CREATE TRIGGER search_course_for_search AFTER INSERT OR UPDATE ON search_course FOR EACH ROW EXECUTE FUNCTION course_changed_for_search('course_id');
CREATE TRIGGER course_run_for_search AFTER INSERT OR UPDATE ON course_run FOR EACH ROW EXECUTE FUNCTION course_changed_for_search('course_id');
CREATE TRIGGER enrolment_for_search AFTER INSERT OR UPDATE OF seat, line ON enrolment FOR EACH ROW EXECUTE FUNCTION course_changed_for_search('run_id');
