-- What the outbox feeds are copies of the index: besides the one of each engine, one that is being
-- built to take its place.
ALTER TABLE search_engine RENAME TO search_copy;
ALTER TABLE search_copy RENAME CONSTRAINT search_engine_pkey TO search_copy_pkey;
ALTER POLICY search_engine_worker ON search_copy RENAME TO search_copy_worker;
ALTER POLICY search_engine_seen ON search_copy RENAME TO search_copy_seen;
ALTER TABLE search_copy
	DROP COLUMN settings_version,
	ADD COLUMN version text NOT NULL DEFAULT '',
	ADD COLUMN identity text NOT NULL DEFAULT '',
	ADD COLUMN target text NOT NULL DEFAULT '',
	ADD COLUMN reached uuid,
	ADD COLUMN done integer NOT NULL DEFAULT 0,
	ADD COLUMN total integer NOT NULL DEFAULT 0,
	ADD COLUMN building_at timestamptz(3),
	ADD COLUMN verified_at timestamptz(3),
	ADD COLUMN drift integer NOT NULL DEFAULT 0,
	ADD COLUMN fault text NOT NULL DEFAULT '',
	ADD COLUMN fault_at timestamptz(3);

ALTER TABLE search_outbox RENAME COLUMN engine TO copy;
ALTER INDEX search_outbox_engine_next_at_idx RENAME TO search_outbox_copy_next_at_idx;
ALTER TABLE search_outbox
	ADD COLUMN dismissed boolean NOT NULL DEFAULT false,
	ADD CONSTRAINT search_outbox_dismissed CHECK (set_aside OR NOT dismissed);

-- A post that changes again is news, even if its last change had been given up.
CREATE OR REPLACE FUNCTION mark_posts_for_search(ids uuid[]) RETURNS void LANGUAGE sql SECURITY DEFINER SET search_path = public AS $$
	INSERT INTO search_outbox (copy, post_id, version)
	SELECT c.name, id, nextval('search_version') FROM unnest(ids) AS id CROSS JOIN search_copy c
	ON CONFLICT (copy, post_id) DO UPDATE
		SET version = excluded.version, attempts = 0, next_at = now(), error = '', set_aside = false, dismissed = false,
			changed_at = CASE WHEN search_outbox.set_aside THEN excluded.changed_at ELSE search_outbox.changed_at END
$$;
