-- AlterTable
ALTER TABLE "policy_parameter" ADD COLUMN     "ended_by" UUID,
ADD COLUMN     "proposal_id" UUID,
ADD COLUMN     "source_no" TEXT NOT NULL DEFAULT '',
ADD COLUMN     "verified" BOOLEAN NOT NULL DEFAULT true,
ADD COLUMN     "withdrawn_at" TIMESTAMPTZ(3);

-- CreateTable
CREATE TABLE "parameter_definition" (
    "key" TEXT NOT NULL,
    "shape" JSONB NOT NULL,

    CONSTRAINT "parameter_definition_pkey" PRIMARY KEY ("key")
);

-- CreateTable
CREATE TABLE "parameter_proposal" (
    "id" UUID NOT NULL,
    "division_code" TEXT NOT NULL,
    "state" TEXT NOT NULL DEFAULT 'draft',
    "reason" TEXT NOT NULL,
    "file_name" TEXT NOT NULL DEFAULT '',
    "made_by" UUID NOT NULL,
    "made_at" TIMESTAMPTZ(3) NOT NULL,
    "decided_by" UUID,
    "decided_at" TIMESTAMPTZ(3),
    "ground" TEXT NOT NULL DEFAULT '',
    "version" INTEGER NOT NULL DEFAULT 0,

    CONSTRAINT "parameter_proposal_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "parameter_change" (
    "proposal_id" UUID NOT NULL,
    "seq" INTEGER NOT NULL,
    "key" TEXT NOT NULL,
    "value" JSONB NOT NULL,
    "valid_from" DATE NOT NULL,
    "valid_to" DATE,
    "source_level" TEXT NOT NULL,
    "source_no" TEXT NOT NULL DEFAULT '',
    "source_doc" TEXT NOT NULL,
    "verified" BOOLEAN NOT NULL DEFAULT true,
    "binding" BOOLEAN NOT NULL DEFAULT false,

    CONSTRAINT "parameter_change_pkey" PRIMARY KEY ("proposal_id","seq")
);

-- CreateTable
CREATE TABLE "parameter_proposal_event" (
    "proposal_id" UUID NOT NULL,
    "seq" INTEGER NOT NULL,
    "verb" TEXT NOT NULL,
    "from_state" TEXT NOT NULL,
    "to_state" TEXT NOT NULL,
    "machine" TEXT NOT NULL DEFAULT 'parameter-proposal',
    "actor" TEXT NOT NULL,
    "data" JSONB NOT NULL DEFAULT '{}',
    "at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "parameter_proposal_event_pkey" PRIMARY KEY ("proposal_id","seq")
);

-- CreateIndex
CREATE INDEX "parameter_proposal_division_code_state_idx" ON "parameter_proposal"("division_code", "state");

-- CreateIndex
CREATE INDEX "parameter_proposal_made_by_idx" ON "parameter_proposal"("made_by");

-- CreateIndex
CREATE INDEX "parameter_change_key_idx" ON "parameter_change"("key");

-- AddForeignKey
ALTER TABLE "parameter_proposal" ADD CONSTRAINT "parameter_proposal_division_code_fkey" FOREIGN KEY ("division_code") REFERENCES "division"("code") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "parameter_change" ADD CONSTRAINT "parameter_change_proposal_id_fkey" FOREIGN KEY ("proposal_id") REFERENCES "parameter_proposal"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "parameter_proposal_event" ADD CONSTRAINT "parameter_proposal_event_proposal_id_fkey" FOREIGN KEY ("proposal_id") REFERENCES "parameter_proposal"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "parameter_proposal_event" ADD CONSTRAINT "parameter_proposal_event_machine_from_state_verb_to_state_fkey" FOREIGN KEY ("machine", "from_state", "verb", "to_state") REFERENCES "state_transition"("machine", "from_state", "verb", "to_state") ON DELETE RESTRICT ON UPDATE CASCADE;

ALTER TABLE parameter_proposal ALTER COLUMN division_code TYPE text COLLATE "C";

-- The part of JSON Schema that the catalogue of parameters uses. A keyword that is not known here is an
-- error, never passed over: what the database cannot check it does not take.
CREATE FUNCTION fits_shape(value jsonb, shape jsonb) RETURNS boolean LANGUAGE plpgsql IMMUTABLE AS $$
DECLARE
	kind CONSTANT text := jsonb_typeof(value);
	word text;
	rule jsonb;
	said text;
	fits boolean;
BEGIN
	FOR word, rule IN SELECT * FROM jsonb_each(shape) LOOP
		said := rule #>> '{}';
		CASE word
			WHEN '$schema' THEN fits := true;
			WHEN 'type' THEN fits := CASE WHEN said = 'integer' THEN kind = 'number' AND value::numeric % 1 = 0 ELSE kind = said END;
			WHEN 'const' THEN fits := value = rule;
			WHEN 'enum' THEN fits := kind IN ('string', 'number') AND rule @> value;
			WHEN 'minimum' THEN fits := kind = 'number' AND value::numeric >= rule::numeric;
			WHEN 'maximum' THEN fits := kind = 'number' AND value::numeric <= rule::numeric;
			WHEN 'minItems' THEN fits := kind = 'array' AND jsonb_array_length(value) >= rule::integer;
			WHEN 'maxItems' THEN fits := kind = 'array' AND jsonb_array_length(value) <= rule::integer;
			WHEN 'items' THEN fits := kind = 'array' AND (rule = 'false' OR (SELECT coalesce(bool_and(fits_shape(each, rule)), true) FROM jsonb_array_elements(value) x(each)));
			WHEN 'prefixItems' THEN fits := kind = 'array' AND (
				SELECT coalesce(bool_and(fits_shape(value -> (place - 1)::integer, each)), true) FROM jsonb_array_elements(rule) WITH ORDINALITY x(each, place));
			WHEN 'anyOf' THEN fits := (SELECT bool_or(fits_shape(value, each)) FROM jsonb_array_elements(rule) x(each));
			WHEN 'properties' THEN fits := kind = 'object' AND (SELECT coalesce(bool_and(value -> name IS NULL OR fits_shape(value -> name, each)), true) FROM jsonb_each(rule) x(name, each));
			WHEN 'required' THEN fits := kind = 'object' AND (SELECT coalesce(bool_and(value ? name), true) FROM jsonb_array_elements_text(rule) x(name));
			WHEN 'additionalProperties' THEN fits := rule = 'true' OR (kind = 'object' AND (SELECT coalesce(bool_and(shape -> 'properties' ? name), true) FROM jsonb_object_keys(value) x(name)));
			ELSE RAISE EXCEPTION 'keyword % of a shape is not known', word USING ERRCODE = 'feature_not_supported';
		END CASE;
		IF fits IS NOT TRUE THEN RETURN false; END IF;
	END LOOP;
	RETURN true;
END $$;

CREATE FUNCTION parameter_fits_catalogue() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER SET search_path = public AS $$
DECLARE wanted jsonb;
BEGIN
	SELECT d.shape INTO wanted FROM parameter_definition d WHERE d.key = NEW.key;
	IF NOT FOUND THEN
		RAISE EXCEPTION 'parameter % is not in the catalogue', NEW.key USING ERRCODE = 'check_violation', CONSTRAINT = 'parameter_in_catalogue';
	END IF;
	IF NOT fits_shape(NEW.value, wanted) THEN
		RAISE EXCEPTION 'value % of parameter % is out of its range', NEW.value, NEW.key USING ERRCODE = 'check_violation', CONSTRAINT = 'parameter_in_range';
	END IF;
	RETURN NEW;
END $$;
CREATE TRIGGER policy_parameter_fits_catalogue BEFORE INSERT OR UPDATE OF key, value ON policy_parameter
	FOR EACH ROW EXECUTE FUNCTION parameter_fits_catalogue();
CREATE TRIGGER parameter_change_fits_catalogue BEFORE INSERT OR UPDATE ON parameter_change
	FOR EACH ROW EXECUTE FUNCTION parameter_fits_catalogue();

-- R-004: a document of a lower organ sets nothing for a higher place, and only an organ of the place itself binds what lies below.
CREATE FUNCTION levels_of(division text) RETURNS text[] LANGUAGE sql IMMUTABLE AS $$
	SELECT CASE length(division)
		WHEN 0 THEN ARRAY['law', 'regulation', 'ministry']
		WHEN 2 THEN ARRAY['local-regulation', 'province']
		WHEN 4 THEN ARRAY['local-regulation', 'city']
		ELSE ARRAY['county'] END
$$;
CREATE FUNCTION level_fits(division text, level text, binds boolean) RETURNS boolean LANGUAGE sql IMMUTABLE AS $$
	SELECT level = ANY (levels_of(division)) OR (NOT binds AND EXISTS (
		SELECT FROM unnest(ARRAY[0, 2, 4]) around WHERE around < length(division) AND level = ANY (levels_of(left(division, around)))))
$$;

ALTER TABLE policy_parameter
	DROP CONSTRAINT policy_parameter_one_value_at_a_time,
	ADD CONSTRAINT policy_parameter_one_value_at_a_time EXCLUDE USING gist (
		key WITH =, division_code WITH =, daterange(valid_from, valid_to) WITH &&) WHERE (withdrawn_at IS NULL),
	ADD CONSTRAINT policy_parameter_level_fits CHECK (level_fits(division_code, source_level, binding)),
	ADD CONSTRAINT policy_parameter_proposal_fkey FOREIGN KEY (proposal_id) REFERENCES parameter_proposal (id) ON DELETE RESTRICT ON UPDATE CASCADE,
	ADD CONSTRAINT policy_parameter_ended_by_fkey FOREIGN KEY (ended_by) REFERENCES parameter_proposal (id) ON DELETE RESTRICT ON UPDATE CASCADE;

-- Whoever decides is never whoever proposed.
ALTER TABLE parameter_proposal
	ADD CONSTRAINT parameter_proposal_state_word CHECK (state IN ('draft', 'proposed', 'returned', 'approved', 'withdrawn')),
	ADD CONSTRAINT parameter_proposal_decided CHECK ((state IN ('approved', 'returned')) = (decided_by IS NOT NULL AND decided_at IS NOT NULL)),
	ADD CONSTRAINT parameter_proposal_second_person CHECK (decided_by IS DISTINCT FROM made_by);
ALTER TABLE parameter_change
	ADD CONSTRAINT parameter_change_period CHECK (valid_to IS NULL OR valid_to > valid_from),
	ADD CONSTRAINT parameter_change_level_word CHECK (source_level IN ('law', 'regulation', 'local-regulation', 'ministry', 'province', 'city', 'county')),
	ADD CONSTRAINT parameter_change_one_value_at_a_time EXCLUDE USING gist (
		proposal_id WITH =, key WITH =, daterange(valid_from, valid_to) WITH &&);

-- An approval is taken from an administrator who acts now and holds the right to approve there.
CREATE FUNCTION approves_there(account uuid, division text) RETURNS boolean LANGUAGE sql STABLE SECURITY DEFINER SET search_path = public AS $$
	SELECT EXISTS (SELECT FROM role_grant g JOIN account a ON a.id = g.account_id AND a.status = 'active'
		WHERE g.account_id = approves_there.account AND g.role = 'admin' AND 'approve' = ANY (g.rights)
			AND starts_with(approves_there.division, g.division_code)
			AND g.valid_from <= now() AND (g.valid_to IS NULL OR g.valid_to > now()))
$$;
CREATE FUNCTION proposal_by_second_person() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER SET search_path = public AS $$
BEGIN
	IF NEW.decided_by IS DISTINCT FROM app_account() OR NOT approves_there(NEW.decided_by, NEW.division_code) THEN
		RAISE EXCEPTION 'proposal % is decided by an administrator with the right to approve, in person', NEW.id USING ERRCODE = 'check_violation';
	END IF;
	RETURN NEW;
END $$;
CREATE TRIGGER parameter_proposal_by_second_person BEFORE INSERT OR UPDATE ON parameter_proposal FOR EACH ROW
	WHEN (NEW.state IN ('approved', 'returned')) EXECUTE FUNCTION proposal_by_second_person();

-- A value in force changes only by a proposal that has just been approved, and that names it.
CREATE FUNCTION policy_by_proposal() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER SET search_path = public AS $$
DECLARE cause uuid := CASE TG_OP WHEN 'INSERT' THEN NEW.proposal_id ELSE NEW.ended_by END;
BEGIN
	IF NOT EXISTS (SELECT FROM parameter_proposal p JOIN parameter_change c ON c.proposal_id = p.id
			WHERE p.id = cause AND p.state = 'approved' AND p.decided_by = app_account()
				AND p.division_code = NEW.division_code AND c.key = NEW.key) THEN
		RAISE EXCEPTION 'parameter % changes only by an approved proposal', NEW.key USING ERRCODE = 'check_violation';
	END IF;
	RETURN NEW;
END $$;
CREATE TRIGGER policy_parameter_by_proposal BEFORE INSERT ON policy_parameter FOR EACH ROW
	WHEN (NEW.proposal_id IS NOT NULL OR app_actor() NOT LIKE 'system:%') EXECUTE FUNCTION policy_by_proposal();
CREATE TRIGGER policy_parameter_ended_by_proposal BEFORE UPDATE ON policy_parameter FOR EACH ROW
	WHEN (app_actor() IS NOT NULL) EXECUTE FUNCTION policy_by_proposal();

DO $$
DECLARE
	name text;
	web CONSTANT text := 'zhuye_read, zhuye_web';
	-- The nation's range begins behind its own empty code.
	within CONSTANT text := '(app_role() = ''admin'' AND division_code < app_to() AND (division_code >= app_from() OR app_from() = ''0''))';
BEGIN
	FOREACH name IN ARRAY ARRAY['parameter_change', 'parameter_proposal_event'] LOOP
		EXECUTE format('CREATE TRIGGER %1$s_append_only BEFORE UPDATE OR DELETE ON %1$I FOR EACH ROW EXECUTE FUNCTION refuse_change()', name);
		EXECUTE format('CREATE TRIGGER %1$s_no_truncate BEFORE TRUNCATE ON %1$I FOR EACH STATEMENT EXECUTE FUNCTION refuse_change()', name);
	END LOOP;
	FOREACH name IN ARRAY ARRAY['parameter_definition', 'parameter_proposal', 'parameter_change', 'parameter_proposal_event'] LOOP
		EXECUTE format('ALTER TABLE %I ENABLE ROW LEVEL SECURITY', name);
		EXECUTE format('GRANT SELECT ON %I TO %s, zhuye_worker', name, web);
		EXECUTE format('GRANT INSERT ON %I TO zhuye_worker', name);
		EXECUTE format('CREATE POLICY %I ON %I FOR ALL TO zhuye_worker USING (true) WITH CHECK (true)', name || '_worker', name);
	END LOOP;
	EXECUTE format('CREATE POLICY parameter_definition_read ON parameter_definition FOR SELECT TO %s USING (true)', web);
	EXECUTE format('CREATE POLICY parameter_proposal_seen ON parameter_proposal FOR SELECT TO %s USING (%s OR (app_role() = ''admin'' AND state = ''approved''))', web, within);
	EXECUTE format('CREATE POLICY parameter_proposal_made ON parameter_proposal FOR INSERT TO zhuye_web WITH CHECK (%s)', within);
	EXECUTE format('CREATE POLICY parameter_proposal_moved ON parameter_proposal FOR UPDATE TO zhuye_web USING (%1$s) WITH CHECK (%1$s)', within);
	FOREACH name IN ARRAY ARRAY['parameter_change', 'parameter_proposal_event'] LOOP
		EXECUTE format('CREATE POLICY %I ON %I FOR SELECT TO %s USING (EXISTS (SELECT FROM parameter_proposal p WHERE p.id = proposal_id))', name || '_seen', name, web);
		EXECUTE format('CREATE POLICY %I ON %I FOR INSERT TO zhuye_web WITH CHECK (EXISTS (SELECT FROM parameter_proposal p WHERE p.id = proposal_id AND %s))', name || '_made', name, within);
		EXECUTE format('GRANT INSERT ON %I TO zhuye_web', name);
	END LOOP;
	EXECUTE format('CREATE POLICY policy_parameter_added ON policy_parameter FOR INSERT TO zhuye_web WITH CHECK (%s)', within);
	EXECUTE format('CREATE POLICY policy_parameter_changed ON policy_parameter FOR UPDATE TO zhuye_web USING (%1$s) WITH CHECK (%1$s)', within);
END $$;
GRANT INSERT ON parameter_proposal TO zhuye_web;
GRANT UPDATE (state, decided_by, decided_at, ground, version) ON parameter_proposal TO zhuye_web;
GRANT INSERT, UPDATE (valid_to, withdrawn_at, ended_by) ON policy_parameter TO zhuye_web;
GRANT UPDATE ON parameter_definition TO zhuye_worker;
-- No job of the portal changes what is in force; what ships with the program is only ever added.
REVOKE UPDATE, DELETE ON policy_parameter FROM zhuye_worker;
REVOKE EXECUTE ON FUNCTION approves_there, proposal_by_second_person, policy_by_proposal, parameter_fits_catalogue FROM PUBLIC;
