-- Append-only tables stay so for everyone, the owner included.
CREATE FUNCTION refuse_change() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
	RAISE EXCEPTION 'table % is append-only', TG_TABLE_NAME USING ERRCODE = 'restrict_violation';
END $$;

DO $$
DECLARE name text;
BEGIN
	FOREACH name IN ARRAY ARRAY['audit_entry', 'post_event', 'offer_event', 'application_event', 'placement_event', 'read_log'] LOOP
		EXECUTE format('CREATE TRIGGER %1$s_append_only BEFORE UPDATE OR DELETE ON %1$I FOR EACH ROW EXECUTE FUNCTION refuse_change()', name);
		EXECUTE format('CREATE TRIGGER %1$s_no_truncate BEFORE TRUNCATE ON %1$I FOR EACH STATEMENT EXECUTE FUNCTION refuse_change()', name);
	END LOOP;
END $$;

-- What an audit entry's hash covers: every column but the hash itself, in one unambiguous text.
CREATE FUNCTION audit_text(e audit_entry) RETURNS text LANGUAGE sql IMMUTABLE AS $$
	SELECT jsonb_build_array(
		e.chain, e.seq, to_char(e.at AT TIME ZONE 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"'), e.actor, e.actor_role,
		e.actor_division, e.acting_for, e.action, e.subject_type, e.subject_id, e.division_code, e.details,
		e.request_id, encode(e.prev_hash, 'hex'))::text
$$;

-- Seals an entry: the next number of its chain, and a hash over the entry and the hash before it. The
-- chain's head stays locked until commit, so programs write their audit entries last.
CREATE FUNCTION seal_audit_entry() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER SET search_path = public AS $$
DECLARE head audit_chain;
BEGIN
	NEW.chain := CASE WHEN NEW.division_code = '' THEN 'nation' ELSE left(NEW.division_code, 2) END;
	INSERT INTO audit_chain (chain, seq, hash) VALUES (NEW.chain, 0, '\x') ON CONFLICT DO NOTHING;
	SELECT * INTO head FROM audit_chain WHERE chain = NEW.chain FOR UPDATE;
	NEW.seq := head.seq + 1;
	NEW.at := date_trunc('milliseconds', clock_timestamp());
	NEW.prev_hash := head.hash;
	NEW.hash := sha256(convert_to(audit_text(NEW), 'UTF8'));
	UPDATE audit_chain SET seq = NEW.seq, hash = NEW.hash WHERE chain = NEW.chain;
	RETURN NEW;
END $$;
CREATE TRIGGER audit_entry_seal BEFORE INSERT ON audit_entry FOR EACH ROW EXECUTE FUNCTION seal_audit_entry();

-- The first entry of each chain that is not what it was when sealed, or that is missing; none when all is well.
CREATE FUNCTION audit_faults() RETURNS TABLE (chain text, seq bigint, fault text) LANGUAGE sql STABLE AS $$
	WITH walked AS (
		SELECT e.chain, e.seq, e.hash, e.prev_hash,
			sha256(convert_to(audit_text(e), 'UTF8')) AS computed,
			lag(e.hash) OVER w AS before, lag(e.seq, 1, 0::bigint) OVER w AS seq_before
		FROM audit_entry e WINDOW w AS (PARTITION BY e.chain ORDER BY e.seq)
	), faults AS (
		SELECT walked.chain, walked.seq, CASE
			WHEN walked.seq <> seq_before + 1 THEN 'entries missing before this one'
			WHEN computed <> walked.hash THEN 'entry altered'
			WHEN coalesce(before, '\x') <> walked.prev_hash THEN 'chain broken before this entry'
			END AS fault
		FROM walked
		UNION ALL
		SELECT c.chain, c.seq, 'entries missing at the end' FROM audit_chain c
		WHERE c.seq > 0 AND NOT EXISTS (
			SELECT FROM audit_entry e WHERE e.chain = c.chain AND e.seq = c.seq AND e.hash = c.hash)
		UNION ALL
		SELECT e.chain, min(e.seq), 'entries beyond the head of the chain' FROM audit_entry e
		LEFT JOIN audit_chain c ON c.chain = e.chain WHERE e.seq > coalesce(c.seq, 0) GROUP BY e.chain
	)
	SELECT DISTINCT ON (faults.chain) faults.chain, faults.seq, faults.fault FROM faults
	WHERE faults.fault IS NOT NULL ORDER BY faults.chain, faults.seq
$$;

-- The search engines in use. A post that changes leaves one row for each in the search outbox, in the
-- same transaction, by whatever way it changed.
CREATE SEQUENCE search_version;

CREATE FUNCTION mark_posts_for_search(ids uuid[]) RETURNS void LANGUAGE sql SECURITY DEFINER SET search_path = public AS $$
	INSERT INTO search_outbox (engine, post_id, version)
	SELECT e.name, id, nextval('search_version') FROM unnest(ids) AS id CROSS JOIN search_engine e
	ON CONFLICT (engine, post_id) DO UPDATE
		SET version = excluded.version, attempts = 0, next_at = now(), error = '', set_aside = false
$$;

CREATE FUNCTION post_changed() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER SET search_path = public AS $$
BEGIN
	PERFORM mark_posts_for_search(array_agg(id ORDER BY id)) FROM changed WHERE published_at IS NOT NULL HAVING count(*) > 0;
	RETURN NULL;
END $$;
CREATE TRIGGER post_inserted AFTER INSERT ON post REFERENCING NEW TABLE AS changed FOR EACH STATEMENT EXECUTE FUNCTION post_changed();
CREATE TRIGGER post_updated AFTER UPDATE ON post REFERENCING NEW TABLE AS changed FOR EACH STATEMENT EXECUTE FUNCTION post_changed();

CREATE FUNCTION employer_changed() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER SET search_path = public AS $$
BEGIN
	IF (NEW.name, NEW.standing) IS DISTINCT FROM (OLD.name, OLD.standing) THEN
		PERFORM mark_posts_for_search(array_agg(id ORDER BY id)) FROM post WHERE employer_id = NEW.id AND published_at IS NOT NULL HAVING count(*) > 0;
	END IF;
	RETURN NULL;
END $$;
CREATE TRIGGER employer_changed AFTER UPDATE ON employer FOR EACH ROW EXECUTE FUNCTION employer_changed();

REVOKE EXECUTE ON FUNCTION mark_posts_for_search FROM PUBLIC;
GRANT EXECUTE ON FUNCTION mark_posts_for_search TO zhuye_worker;
