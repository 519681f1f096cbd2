-- Who may touch what. Four roles, none of them owner, none past row-level security:
--   zhuye_door    sessions, sign-in, traces        zhuye_read    loaders, read-only
--   zhuye_web     commands                         zhuye_worker  jobs: every row, but no schema
-- Roles belong to the cluster: another database in it may have made them already.
DO $$
DECLARE name text;
BEGIN
	FOREACH name IN ARRAY ARRAY['zhuye_door', 'zhuye_read', 'zhuye_web', 'zhuye_worker'] LOOP
		IF NOT EXISTS (SELECT FROM pg_roles WHERE rolname = name) THEN
			EXECUTE format('CREATE ROLE %I NOLOGIN', name);
		END IF;
	END LOOP;
EXCEPTION WHEN duplicate_object OR unique_violation THEN NULL;
END $$;

ALTER ROLE zhuye_read SET default_transaction_read_only = on;
ALTER ROLE zhuye_read SET statement_timeout = '10s';
ALTER ROLE zhuye_web SET statement_timeout = '10s';
ALTER ROLE zhuye_web SET lock_timeout = '5s';
ALTER ROLE zhuye_web SET idle_in_transaction_session_timeout = '30s';
ALTER ROLE zhuye_read SET idle_in_transaction_session_timeout = '30s';
ALTER ROLE zhuye_door SET statement_timeout = '5s';
ALTER ROLE zhuye_worker SET statement_timeout = '300s';

REVOKE ALL ON SCHEMA public FROM PUBLIC;
GRANT USAGE ON SCHEMA public TO zhuye_door, zhuye_read, zhuye_web, zhuye_worker;

-- The actor of the present transaction, set by the program at its start. Unset, and the empty string
-- that a setting falls back to, both mean nobody: every comparison with them is null.
CREATE FUNCTION app_from() RETURNS text LANGUAGE sql STABLE AS $$ SELECT nullif(current_setting('app.from', true), '') $$;
CREATE FUNCTION app_to() RETURNS text LANGUAGE sql STABLE AS $$ SELECT nullif(current_setting('app.to', true), '') $$;
CREATE FUNCTION app_actor() RETURNS text LANGUAGE sql STABLE AS $$ SELECT nullif(current_setting('app.actor', true), '') $$;
CREATE FUNCTION app_role() RETURNS text LANGUAGE sql STABLE AS $$ SELECT nullif(current_setting('app.role', true), '') $$;
CREATE FUNCTION app_account() RETURNS uuid LANGUAGE sql STABLE AS $$ SELECT nullif(current_setting('app.account', true), '')::uuid $$;
CREATE FUNCTION app_person() RETURNS uuid LANGUAGE sql STABLE AS $$ SELECT nullif(current_setting('app.person', true), '')::uuid $$;
CREATE FUNCTION app_employer() RETURNS uuid LANGUAGE sql STABLE AS $$ SELECT nullif(current_setting('app.employer', true), '')::uuid $$;

-- Facts that cross a boundary as a number or a name only; each runs with the owner's rights.

-- Places of a post that are taken: counted from placements, wherever the people live.
CREATE FUNCTION places_taken(post uuid) RETURNS integer LANGUAGE sql STABLE SECURITY DEFINER SET search_path = public AS $$
	SELECT count(*)::integer FROM placement WHERE post_id = post AND state IN ('agreed', 'started', 'stable')
$$;

-- Introductions to a post that are still open or accepted without a job agreed yet.
CREATE FUNCTION introductions_open(post uuid) RETURNS integer LANGUAGE sql STABLE SECURITY DEFINER SET search_path = public AS $$
	SELECT count(*)::integer FROM offer WHERE post_id = post
		AND (state IN ('confirmed', 'sent', 'delivered', 'undeliverable')
			OR (state = 'accepted' AND NOT EXISTS (
				SELECT FROM application a WHERE a.offer_id = offer.id AND a.state IN ('hired', 'not-hired', 'withdrawn'))))
$$;

-- The name under which a member of staff appears to others.
CREATE FUNCTION staff_name(account uuid) RETURNS text LANGUAGE sql STABLE SECURITY DEFINER SET search_path = public AS $$
	SELECT display_name FROM account a WHERE a.id = account AND kind = 'staff'
$$;

-- Accounts that hold a role nearest to a division: its own, else those of the division around it.
CREATE FUNCTION staff_for(wanted text, code text) RETURNS SETOF uuid LANGUAGE sql STABLE SECURITY DEFINER SET search_path = public AS $$
	SELECT g.account_id FROM role_grant g JOIN account a ON a.id = g.account_id AND a.status = 'active'
	WHERE g.role = wanted AND g.valid_from <= now() AND (g.valid_to IS NULL OR g.valid_to > now())
		AND g.division_code = (
			SELECT max(n.division_code) FROM role_grant n JOIN account b ON b.id = n.account_id AND b.status = 'active'
			WHERE n.role = wanted AND starts_with(code, n.division_code)
				AND n.valid_from <= now() AND (n.valid_to IS NULL OR n.valid_to > now()))
$$;

-- Work for the worker, put in line by the transaction that causes it.
CREATE FUNCTION enqueue_job(task text, payload json, key text DEFAULT NULL, due timestamptz DEFAULT NULL) RETURNS void
LANGUAGE plpgsql SECURITY DEFINER SET search_path = public AS $$
BEGIN
	PERFORM graphile_worker.add_job(task, payload, run_at => due, job_key => key);
END $$;

REVOKE EXECUTE ON FUNCTION places_taken, introductions_open, staff_name, staff_for, enqueue_job FROM PUBLIC;
GRANT EXECUTE ON FUNCTION places_taken, introductions_open, staff_name TO zhuye_read, zhuye_web, zhuye_worker;
GRANT EXECUTE ON FUNCTION staff_for, enqueue_job TO zhuye_web, zhuye_worker, zhuye_door;
