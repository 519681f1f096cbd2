-- Row-level security: the last line, behind the checks of the program. Staff see what lies in their
-- division and below (a range over the code, so that an index serves), people see their own.
CREATE FUNCTION pg_temp.within(col text) RETURNS text LANGUAGE sql AS $$
	SELECT format('(%1$s >= app_from() AND %1$s < app_to())', col)
$$;
CREATE FUNCTION pg_temp.policy(name text, tab text, verb text, roles text, visible text, writable text DEFAULT NULL) RETURNS void
LANGUAGE plpgsql AS $$
BEGIN
	EXECUTE format('CREATE POLICY %I ON %I FOR %s TO %s %s %s', name, tab, verb, roles,
		CASE WHEN visible IS NULL THEN '' ELSE 'USING (' || visible || ')' END,
		CASE WHEN writable IS NULL THEN '' ELSE 'WITH CHECK (' || writable || ')' END);
END $$;

DO $$
DECLARE
	tab text;
	web CONSTANT text := 'zhuye_read, zhuye_web';
	person_visible text;
	own_person CONSTANT text := 'EXISTS (SELECT FROM person p WHERE p.id = person_id)';
	both_sides text;
	keeps_post text;
BEGIN
	FOR tab IN SELECT tablename FROM pg_tables WHERE schemaname = 'public' AND tablename <> '_prisma_migrations' LOOP
		EXECUTE format('ALTER TABLE %I ENABLE ROW LEVEL SECURITY', tab);
		EXECUTE format('GRANT SELECT, INSERT, UPDATE, DELETE ON %I TO zhuye_worker', tab);
		PERFORM pg_temp.policy(tab || '_worker', tab, 'ALL', 'zhuye_worker', 'true', 'true');
	END LOOP;

	-- Facts for everyone.
	FOREACH tab IN ARRAY ARRAY['division', 'state_transition', 'policy_parameter', 'search_post', 'workshop', 'project', 'employer'] LOOP
		EXECUTE format('GRANT SELECT ON %I TO %s', tab, web);
		PERFORM pg_temp.policy(tab || '_read', tab, 'SELECT', web, 'true');
	END LOOP;

	-- The door: who signs in, and the traces they leave.
	EXECUTE 'GRANT SELECT, INSERT, UPDATE ON account, session, sign_in_code, rate_limit, person_access TO zhuye_door';
	EXECUTE 'GRANT SELECT ON role_grant, division TO zhuye_door';
	EXECUTE 'GRANT SELECT (id, name, birth_date, phone_hash, identity) ON person TO zhuye_door';
	EXECUTE 'GRANT SELECT (id, person_id, account_id, read_at), UPDATE (read_at) ON notification TO zhuye_door';
	EXECUTE 'GRANT INSERT ON read_log, audit_entry, text_message TO zhuye_door';
	EXECUTE 'GRANT DELETE ON rate_limit TO zhuye_door';
	FOREACH tab IN ARRAY ARRAY['account', 'session', 'sign_in_code', 'rate_limit', 'person_access', 'role_grant', 'division', 'person', 'notification', 'read_log', 'audit_entry', 'text_message'] LOOP
		PERFORM pg_temp.policy(tab || '_door', tab, 'ALL', 'zhuye_door', 'true', 'true');
	END LOOP;

	-- People and what belongs to them.
	person_visible := pg_temp.within('residence_code') || ' OR ' || pg_temp.within('hukou_code') || ' OR id = app_person()';
	EXECUTE 'GRANT SELECT ON person, household, consent, assistance_status, person_tag, registration, person_access TO ' || web;
	EXECUTE 'GRANT INSERT, UPDATE ON person, household, consent, assistance_status, person_tag, registration, person_access TO zhuye_web';
	PERFORM pg_temp.policy('person_rows', 'person', 'ALL', web, person_visible,
		person_visible || ' OR (app_role() = ''recipient'' AND created_by = app_account())');
	PERFORM pg_temp.policy('household_rows', 'household', 'ALL', web, pg_temp.within('division_code')
		|| ' OR EXISTS (SELECT FROM person p WHERE p.household_id = household.id)', pg_temp.within('division_code'));
	PERFORM pg_temp.policy('registration_rows', 'registration', 'ALL', web, pg_temp.within('residence_code') || ' OR ' || own_person);
	FOREACH tab IN ARRAY ARRAY['consent', 'assistance_status', 'person_tag'] LOOP
		PERFORM pg_temp.policy(tab || '_rows', tab, 'ALL', web, own_person);
	END LOOP;
	PERFORM pg_temp.policy('person_access_rows', 'person_access', 'ALL', web, own_person || ' OR account_id = app_account()');

	-- Accounts and grants: one's own, and for administrators those of their divisions.
	EXECUTE 'GRANT SELECT (id, kind, status, display_name, username, locale, text_size, contrast, demo, created_at) ON account TO ' || web;
	EXECUTE 'GRANT SELECT ON role_grant TO ' || web;
	EXECUTE 'GRANT INSERT ON account, role_grant TO zhuye_web';
	EXECUTE 'GRANT UPDATE (status, display_name, password_hash, password_changed_at, locale, text_size, contrast) ON account TO zhuye_web';
	EXECUTE 'GRANT UPDATE (valid_to, rights) ON role_grant TO zhuye_web';
	PERFORM pg_temp.policy('role_grant_rows', 'role_grant', 'ALL', web,
		'account_id = app_account() OR (app_role() = ''admin'' AND ' || pg_temp.within('division_code') || ')',
		'app_role() = ''admin'' AND ' || pg_temp.within('division_code'));
	PERFORM pg_temp.policy('account_rows', 'account', 'ALL', web,
		'id = app_account() OR (app_role() = ''admin'' AND EXISTS (SELECT FROM role_grant g WHERE g.account_id = account.id))',
		'id = app_account() OR app_role() = ''admin''');
	EXECUTE 'GRANT SELECT (account_id, created_at, seen_at, ended_at, ends_at, user_agent), UPDATE (ended_at) ON session TO zhuye_web';
	EXECUTE 'GRANT SELECT (account_id, created_at, seen_at, ended_at, ends_at, user_agent) ON session TO zhuye_read';
	PERFORM pg_temp.policy('session_rows', 'session', 'ALL', web, 'EXISTS (SELECT FROM account a WHERE a.id = account_id)');

	-- Posts: what was once published is public; the rest is for those who keep it.
	keeps_post := pg_temp.within('owner_code') || ' OR employer_id = app_employer()';
	EXECUTE 'GRANT SELECT ON post, post_event, post_report TO ' || web;
	EXECUTE 'GRANT INSERT, UPDATE ON post, employer, workshop, project, post_report TO zhuye_web';
	EXECUTE 'GRANT INSERT ON post_event TO zhuye_web';
	PERFORM pg_temp.policy('post_seen', 'post', 'SELECT', web, 'published_at IS NOT NULL OR ' || keeps_post);
	PERFORM pg_temp.policy('post_added', 'post', 'INSERT', 'zhuye_web', NULL, keeps_post);
	PERFORM pg_temp.policy('post_changed', 'post', 'UPDATE', 'zhuye_web', keeps_post, keeps_post);
	PERFORM pg_temp.policy('post_event_rows', 'post_event', 'ALL', web, format(
		'EXISTS (SELECT FROM post p WHERE p.id = post_id AND (%s OR p.employer_id = app_employer()))', pg_temp.within('p.owner_code')));
	PERFORM pg_temp.policy('post_report_seen', 'post_report', 'SELECT', web, pg_temp.within('owner_code'));
	PERFORM pg_temp.policy('post_report_answered', 'post_report', 'UPDATE', 'zhuye_web', pg_temp.within('owner_code'));
	PERFORM pg_temp.policy('post_report_made', 'post_report', 'INSERT', 'zhuye_web', NULL, 'true');
	FOREACH tab IN ARRAY ARRAY['employer', 'workshop', 'project'] LOOP
		PERFORM pg_temp.policy(tab || '_added', tab, 'INSERT', 'zhuye_web', NULL, pg_temp.within('division_code'));
		PERFORM pg_temp.policy(tab || '_changed', tab, 'UPDATE', 'zhuye_web', pg_temp.within('division_code'));
	END LOOP;

	-- Offers, applications, placements: the person, staff on the person's side, staff on the post's side.
	both_sides := 'person_id = app_person() OR ' || pg_temp.within('person_division') || ' OR ' || pg_temp.within('post_division') || ' OR ' || own_person;
	EXECUTE 'GRANT SELECT ON offer, offer_event, application, application_event, placement, placement_event, placement_check TO ' || web;
	EXECUTE 'GRANT INSERT, UPDATE ON offer, application, placement, placement_check TO zhuye_web';
	EXECUTE 'GRANT INSERT ON offer_event, application_event, placement_event TO zhuye_web';
	FOREACH tab IN ARRAY ARRAY['offer', 'application', 'placement'] LOOP
		PERFORM pg_temp.policy(tab || '_rows', tab, 'ALL', web, both_sides);
		PERFORM pg_temp.policy(tab || '_event_rows', tab || '_event', 'ALL', web, format('EXISTS (SELECT FROM %1$I x WHERE x.id = %1$s_id)', tab));
	END LOOP;
	PERFORM pg_temp.policy('placement_check_rows', 'placement_check', 'ALL', web, 'EXISTS (SELECT FROM placement x WHERE x.id = placement_id)');

	-- Messages and records.
	EXECUTE 'GRANT SELECT ON notification, audit_entry, audit_chain, read_log, idempotency_record, stored_file, stored_piece, import_batch, import_rejection TO ' || web;
	EXECUTE 'GRANT INSERT ON notification, audit_entry, text_message, idempotency_record, stored_file, stored_piece, import_batch TO zhuye_web';
	EXECUTE 'GRANT UPDATE (outcome) ON idempotency_record TO zhuye_web';
	EXECUTE 'GRANT DELETE ON idempotency_record TO zhuye_web';
	EXECUTE 'GRANT SELECT (id, template, state, attempts, error, created_at, sent_at) ON text_message TO ' || web;
	PERFORM pg_temp.policy('notification_seen', 'notification', 'SELECT', web, 'person_id = app_person() OR account_id = app_account() OR ' || own_person);
	PERFORM pg_temp.policy('notification_made', 'notification', 'INSERT', 'zhuye_web', NULL, 'true');
	PERFORM pg_temp.policy('text_message_made', 'text_message', 'INSERT', 'zhuye_web', NULL, 'true');
	PERFORM pg_temp.policy('text_message_seen', 'text_message', 'SELECT', web, 'app_role() = ''admin'' AND app_from() IS NOT NULL');
	PERFORM pg_temp.policy('audit_entry_made', 'audit_entry', 'INSERT', 'zhuye_web', NULL, 'true');
	PERFORM pg_temp.policy('audit_entry_seen', 'audit_entry', 'SELECT', web, 'app_role() = ''admin'' AND ' || pg_temp.within('division_code'));
	PERFORM pg_temp.policy('audit_chain_seen', 'audit_chain', 'SELECT', web, 'app_role() = ''admin''');
	PERFORM pg_temp.policy('read_log_seen', 'read_log', 'SELECT', web, own_person);
	PERFORM pg_temp.policy('idempotency_record_rows', 'idempotency_record', 'ALL', web, 'actor = app_actor()');
	PERFORM pg_temp.policy('import_batch_rows', 'import_batch', 'ALL', web, pg_temp.within('owner_code'));
	PERFORM pg_temp.policy('import_rejection_rows', 'import_rejection', 'SELECT', web, 'EXISTS (SELECT FROM import_batch b WHERE b.id = batch_id)');
	PERFORM pg_temp.policy('stored_file_rows', 'stored_file', 'ALL', web, 'uploaded_by = app_account()');
	PERFORM pg_temp.policy('stored_piece_rows', 'stored_piece', 'ALL', web, 'EXISTS (SELECT FROM stored_file f WHERE f.id = file_id)');

	-- The search outbox is filled by triggers and emptied by the worker; administrators look at it.
	EXECUTE 'GRANT SELECT ON search_outbox, search_engine TO ' || web;
	PERFORM pg_temp.policy('search_outbox_seen', 'search_outbox', 'SELECT', web, 'true');
	PERFORM pg_temp.policy('search_engine_seen', 'search_engine', 'SELECT', web, 'true');
END $$;

GRANT USAGE ON SEQUENCE search_version TO zhuye_worker;
REVOKE UPDATE, DELETE ON audit_entry, audit_chain, read_log, post_event, offer_event, application_event, placement_event FROM zhuye_worker;
