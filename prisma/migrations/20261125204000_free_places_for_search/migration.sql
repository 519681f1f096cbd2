-- How many places of a post are still free is part of what a search ranks by: a placement that begins or
-- ends marks its post for the search, in the same transaction.
CREATE FUNCTION placement_changed() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER SET search_path = public AS $$
BEGIN
	PERFORM mark_posts_for_search(array_agg(DISTINCT p.id ORDER BY p.id))
	FROM changed c JOIN post p ON p.id = c.post_id
	WHERE p.headcount IS NOT NULL AND p.published_at IS NOT NULL HAVING count(*) > 0;
	RETURN NULL;
END $$;
CREATE TRIGGER placement_inserted AFTER INSERT ON placement REFERENCING NEW TABLE AS changed FOR EACH STATEMENT EXECUTE FUNCTION placement_changed();
CREATE TRIGGER placement_updated AFTER UPDATE ON placement REFERENCING NEW TABLE AS changed FOR EACH STATEMENT EXECUTE FUNCTION placement_changed();
