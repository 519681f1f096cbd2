-- CreateTable
CREATE TABLE "refusal" (
    "id" UUID NOT NULL,
    "offer_id" UUID NOT NULL,
    "person_id" UUID NOT NULL,
    "person_division" TEXT NOT NULL,
    "state" TEXT NOT NULL,
    "blockers" TEXT[] DEFAULT ARRAY[]::TEXT[],
    "refused_at" TIMESTAMPTZ(3) NOT NULL,
    "decided_by" UUID,
    "due_on" DATE,
    "reminded_at" TIMESTAMPTZ(3),
    "escalated_at" TIMESTAMPTZ(3),
    "version" INTEGER NOT NULL DEFAULT 0,

    CONSTRAINT "refusal_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "refusal_event" (
    "refusal_id" UUID NOT NULL,
    "seq" INTEGER NOT NULL,
    "verb" TEXT NOT NULL,
    "from_state" TEXT NOT NULL,
    "to_state" TEXT NOT NULL,
    "machine" TEXT NOT NULL DEFAULT 'refusal',
    "actor" TEXT NOT NULL,
    "data" JSONB NOT NULL DEFAULT '{}',
    "at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "refusal_event_pkey" PRIMARY KEY ("refusal_id","seq")
);

-- CreateTable
CREATE TABLE "refusal_case" (
    "id" UUID NOT NULL,
    "person_id" UUID NOT NULL,
    "person_division" TEXT NOT NULL,
    "state" TEXT NOT NULL,
    "opened_at" TIMESTAMPTZ(3) NOT NULL,
    "due_on" DATE,
    "reminded_at" TIMESTAMPTZ(3),
    "escalated_at" TIMESTAMPTZ(3),
    "version" INTEGER NOT NULL DEFAULT 0,

    CONSTRAINT "refusal_case_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "case_refusal" (
    "case_id" UUID NOT NULL,
    "refusal_id" UUID NOT NULL,

    CONSTRAINT "case_refusal_pkey" PRIMARY KEY ("case_id","refusal_id")
);

-- CreateTable
CREATE TABLE "case_event" (
    "case_id" UUID NOT NULL,
    "seq" INTEGER NOT NULL,
    "verb" TEXT NOT NULL,
    "from_state" TEXT NOT NULL,
    "to_state" TEXT NOT NULL,
    "machine" TEXT NOT NULL DEFAULT 'refusal-case',
    "actor" TEXT NOT NULL,
    "data" JSONB NOT NULL DEFAULT '{}',
    "at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "case_event_pkey" PRIMARY KEY ("case_id","seq")
);

-- CreateTable
CREATE TABLE "case_decision" (
    "case_id" UUID NOT NULL,
    "outcome" TEXT NOT NULL,
    "grounds_cipher" TEXT NOT NULL,
    "review_organ" TEXT NOT NULL,
    "review_days" INTEGER NOT NULL,
    "decided_by" UUID NOT NULL,
    "official" TEXT NOT NULL,
    "institution" TEXT NOT NULL,
    "decided_at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "case_decision_pkey" PRIMARY KEY ("case_id")
);

-- CreateTable
CREATE TABLE "benefit_change" (
    "case_id" UUID NOT NULL,
    "person_id" UUID NOT NULL,
    "kind" TEXT NOT NULL,
    "amounts_cipher" TEXT NOT NULL,
    "start_month" TEXT NOT NULL,
    "end_month" TEXT NOT NULL,
    "created_at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "benefit_change_pkey" PRIMARY KEY ("case_id")
);

-- CreateTable
CREATE TABLE "evidence" (
    "id" UUID NOT NULL,
    "person_id" UUID NOT NULL,
    "person_division" TEXT NOT NULL,
    "refusal_id" UUID,
    "case_id" UUID,
    "picture_cipher" BYTEA NOT NULL,
    "size" INTEGER NOT NULL,
    "given_by" TEXT NOT NULL,
    "given_at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "evidence_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "notice" (
    "id" UUID NOT NULL,
    "kind" TEXT NOT NULL,
    "person_id" UUID NOT NULL,
    "person_division" TEXT NOT NULL,
    "refusal_id" UUID,
    "case_id" UUID,
    "issuer" TEXT NOT NULL,
    "year" INTEGER NOT NULL,
    "serial" INTEGER NOT NULL,
    "number" TEXT NOT NULL,
    "institution" TEXT NOT NULL,
    "officer" TEXT NOT NULL,
    "body_cipher" TEXT NOT NULL,
    "check_code" TEXT NOT NULL,
    "issued_at" TIMESTAMPTZ(3) NOT NULL,
    "received_at" TIMESTAMPTZ(3),
    "received_how" TEXT,
    "proof" TEXT NOT NULL DEFAULT '',

    CONSTRAINT "notice_pkey" PRIMARY KEY ("id")
);

-- CreateIndex
CREATE UNIQUE INDEX "refusal_offer_id_key" ON "refusal"("offer_id");

-- CreateIndex
CREATE INDEX "refusal_person_id_idx" ON "refusal"("person_id");

-- CreateIndex
CREATE INDEX "refusal_person_division_state_idx" ON "refusal"("person_division", "state");

-- CreateIndex
CREATE INDEX "refusal_state_due_on_idx" ON "refusal"("state", "due_on");

-- CreateIndex
CREATE INDEX "refusal_case_person_id_idx" ON "refusal_case"("person_id");

-- CreateIndex
CREATE INDEX "refusal_case_person_division_state_idx" ON "refusal_case"("person_division", "state");

-- CreateIndex
CREATE INDEX "refusal_case_state_due_on_idx" ON "refusal_case"("state", "due_on");

-- CreateIndex
CREATE INDEX "evidence_refusal_id_idx" ON "evidence"("refusal_id");

-- CreateIndex
CREATE INDEX "evidence_case_id_idx" ON "evidence"("case_id");

-- CreateIndex
CREATE UNIQUE INDEX "notice_check_code_key" ON "notice"("check_code");

-- CreateIndex
CREATE INDEX "notice_person_id_issued_at_idx" ON "notice"("person_id", "issued_at");

-- CreateIndex
CREATE INDEX "notice_refusal_id_idx" ON "notice"("refusal_id");

-- CreateIndex
CREATE INDEX "notice_case_id_idx" ON "notice"("case_id");

-- CreateIndex
CREATE UNIQUE INDEX "notice_issuer_kind_year_serial_key" ON "notice"("issuer", "kind", "year", "serial");

-- AddForeignKey
ALTER TABLE "refusal" ADD CONSTRAINT "refusal_offer_id_fkey" FOREIGN KEY ("offer_id") REFERENCES "offer"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "refusal" ADD CONSTRAINT "refusal_person_id_fkey" FOREIGN KEY ("person_id") REFERENCES "person"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "refusal_event" ADD CONSTRAINT "refusal_event_refusal_id_fkey" FOREIGN KEY ("refusal_id") REFERENCES "refusal"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "refusal_event" ADD CONSTRAINT "refusal_event_machine_from_state_verb_to_state_fkey" FOREIGN KEY ("machine", "from_state", "verb", "to_state") REFERENCES "state_transition"("machine", "from_state", "verb", "to_state") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "refusal_case" ADD CONSTRAINT "refusal_case_person_id_fkey" FOREIGN KEY ("person_id") REFERENCES "person"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "case_refusal" ADD CONSTRAINT "case_refusal_case_id_fkey" FOREIGN KEY ("case_id") REFERENCES "refusal_case"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "case_refusal" ADD CONSTRAINT "case_refusal_refusal_id_fkey" FOREIGN KEY ("refusal_id") REFERENCES "refusal"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "case_event" ADD CONSTRAINT "case_event_case_id_fkey" FOREIGN KEY ("case_id") REFERENCES "refusal_case"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "case_event" ADD CONSTRAINT "case_event_machine_from_state_verb_to_state_fkey" FOREIGN KEY ("machine", "from_state", "verb", "to_state") REFERENCES "state_transition"("machine", "from_state", "verb", "to_state") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "case_decision" ADD CONSTRAINT "case_decision_case_id_fkey" FOREIGN KEY ("case_id") REFERENCES "refusal_case"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "benefit_change" ADD CONSTRAINT "benefit_change_case_id_fkey" FOREIGN KEY ("case_id") REFERENCES "case_decision"("case_id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "evidence" ADD CONSTRAINT "evidence_refusal_id_fkey" FOREIGN KEY ("refusal_id") REFERENCES "refusal"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "evidence" ADD CONSTRAINT "evidence_case_id_fkey" FOREIGN KEY ("case_id") REFERENCES "refusal_case"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "notice" ADD CONSTRAINT "notice_refusal_id_fkey" FOREIGN KEY ("refusal_id") REFERENCES "refusal"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "notice" ADD CONSTRAINT "notice_case_id_fkey" FOREIGN KEY ("case_id") REFERENCES "refusal_case"("id") ON DELETE SET NULL ON UPDATE CASCADE;

ALTER TABLE refusal ALTER COLUMN person_division TYPE text COLLATE "C";
ALTER TABLE refusal_case ALTER COLUMN person_division TYPE text COLLATE "C";
ALTER TABLE evidence ALTER COLUMN person_division TYPE text COLLATE "C";
ALTER TABLE notice ALTER COLUMN person_division TYPE text COLLATE "C";

ALTER TABLE refusal
	ADD CONSTRAINT refusal_state_word CHECK (state IN ('set-aside', 'to-decide', 'justified', 'unjustified', 'undecided', 'contested')),
	-- What could never count is set aside, and nothing else is.
	ADD CONSTRAINT refusal_set_aside CHECK ((state = 'set-aside') = (cardinality(blockers) > 0)),
	ADD CONSTRAINT refusal_decided CHECK (state IN ('set-aside', 'to-decide') OR decided_by IS NOT NULL);
ALTER TABLE refusal_event ADD CONSTRAINT refusal_event_machine CHECK (machine = 'refusal');
ALTER TABLE refusal_case ADD CONSTRAINT refusal_case_state_word CHECK (state IN ('opened', 'noticed', 'hearing', 'stated', 'unstated', 'decided', 'served', 'appealed', 'in-force', 'overturned', 'dropped'));
CREATE UNIQUE INDEX refusal_case_one_undecided ON refusal_case (person_id) WHERE state IN ('opened', 'noticed', 'hearing', 'stated', 'unstated');
ALTER TABLE case_event ADD CONSTRAINT case_event_machine CHECK (machine = 'refusal-case');
ALTER TABLE case_decision
	ADD CONSTRAINT case_decision_outcome_word CHECK (outcome IN ('no-action', 'warning', 'reduce', 'stop')),
	ADD CONSTRAINT case_decision_review CHECK (review_days > 0 AND review_organ <> '' AND official <> '');
ALTER TABLE benefit_change
	ADD CONSTRAINT benefit_change_kind_word CHECK (kind IN ('reduce', 'stop')),
	ADD CONSTRAINT benefit_change_months CHECK (start_month ~ '^\d{4}-(0[1-9]|1[0-2])$' AND end_month ~ '^\d{4}-(0[1-9]|1[0-2])$' AND end_month >= start_month);
ALTER TABLE evidence
	ADD CONSTRAINT evidence_of_one CHECK (num_nonnulls(refusal_id, case_id) = 1),
	ADD CONSTRAINT evidence_size CHECK (size BETWEEN 1 AND 5000000);
ALTER TABLE notice
	ADD CONSTRAINT notice_kind_word CHECK (kind IN ('refusal', 'warning', 'case', 'decision', 'review')),
	ADD CONSTRAINT notice_received_how_word CHECK (received_how IN ('in-person', 'phone', 'sms', 'online', 'letter')),
	ADD CONSTRAINT notice_received CHECK ((received_at IS NULL) = (received_how IS NULL)),
	ADD CONSTRAINT notice_of_one CHECK (num_nonnulls(refusal_id, case_id) = 1);
ALTER TABLE document_number
	DROP CONSTRAINT document_number_kind_word,
	ADD CONSTRAINT document_number_kind_word CHECK (kind IN ('introduction', 'refusal', 'warning', 'case', 'decision', 'review'));

DO $$
DECLARE name text;
BEGIN
	FOREACH name IN ARRAY ARRAY['refusal_event', 'case_event', 'case_decision', 'benefit_change', 'evidence'] LOOP
		EXECUTE format('CREATE TRIGGER %1$s_append_only BEFORE UPDATE OR DELETE ON %1$I FOR EACH ROW EXECUTE FUNCTION refuse_change()', name);
		EXECUTE format('CREATE TRIGGER %1$s_no_truncate BEFORE TRUNCATE ON %1$I FOR EACH STATEMENT EXECUTE FUNCTION refuse_change()', name);
	END LOOP;
END $$;

-- R-043, R-044: whatever a program does, a refusal counts only behind a formal introduction that was
-- delivered, was found suitable and was declined.
CREATE FUNCTION refusal_has_its_grounds() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER SET search_path = public AS $$
BEGIN
	IF NOT EXISTS (SELECT FROM offer o JOIN introduction i ON i.offer_id = o.id WHERE o.id = NEW.offer_id AND o.person_id = NEW.person_id
			AND o.state = 'declined' AND o.suitability = 'suitable' AND o.delivered_at IS NOT NULL) THEN
		RAISE EXCEPTION 'refusal % cannot count: no suitable, delivered formal introduction was declined', NEW.id USING ERRCODE = 'check_violation';
	END IF;
	RETURN NEW;
END $$;
CREATE TRIGGER refusal_has_its_grounds BEFORE INSERT OR UPDATE ON refusal FOR EACH ROW
	WHEN (NEW.state IN ('to-decide', 'unjustified')) EXECUTE FUNCTION refusal_has_its_grounds();

-- A decision is taken from a named official who acts now and holds the right to decide there, in a case
-- that has just been decided; a benefit changes only by such a decision of the same kind.
CREATE FUNCTION decides_there(account uuid, division text) RETURNS boolean LANGUAGE sql STABLE SECURITY DEFINER SET search_path = public AS $$
	SELECT EXISTS (SELECT FROM role_grant g JOIN account a ON a.id = g.account_id AND a.status = 'active'
		WHERE g.account_id = decides_there.account AND 'decide' = ANY (g.rights) AND starts_with(decides_there.division, g.division_code)
			AND g.valid_from <= now() AND (g.valid_to IS NULL OR g.valid_to > now()))
$$;
CREATE FUNCTION decision_by_official() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER SET search_path = public AS $$
BEGIN
	IF NEW.decided_by IS DISTINCT FROM app_account() OR NOT EXISTS (
			SELECT FROM refusal_case c WHERE c.id = NEW.case_id AND c.state = 'decided' AND decides_there(NEW.decided_by, c.person_division)) THEN
		RAISE EXCEPTION 'case % is decided by an official with the right to decide, in person', NEW.case_id USING ERRCODE = 'check_violation';
	END IF;
	RETURN NEW;
END $$;
CREATE TRIGGER case_decision_by_official BEFORE INSERT ON case_decision FOR EACH ROW EXECUTE FUNCTION decision_by_official();

CREATE FUNCTION change_by_decision() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER SET search_path = public AS $$
BEGIN
	IF NOT EXISTS (SELECT FROM case_decision d JOIN refusal_case c ON c.id = d.case_id
			WHERE d.case_id = NEW.case_id AND d.outcome = NEW.kind AND c.person_id = NEW.person_id AND d.decided_by = app_account()) THEN
		RAISE EXCEPTION 'benefit of case % changes only by its decision', NEW.case_id USING ERRCODE = 'check_violation';
	END IF;
	RETURN NEW;
END $$;
CREATE TRIGGER benefit_change_by_decision BEFORE INSERT ON benefit_change FOR EACH ROW EXECUTE FUNCTION change_by_decision();

-- What anyone who holds a paper may learn of it: that it was issued, by whom, when, and whether it holds.
CREATE FUNCTION notice_of_code(code text) RETURNS TABLE (kind text, number text, institution text, issued_at timestamptz, holds boolean)
LANGUAGE sql STABLE SECURITY DEFINER SET search_path = public AS $$
	SELECT n.kind, n.number, n.institution, n.issued_at, coalesce(c.state NOT IN ('overturned', 'dropped') OR n.kind = 'review', r.state <> 'justified' OR n.issued_at >= (
		SELECT max(e.at) FROM refusal_event e WHERE e.refusal_id = r.id AND e.to_state = 'justified'))
	FROM notice n LEFT JOIN refusal_case c ON c.id = n.case_id LEFT JOIN refusal r ON r.id = n.refusal_id WHERE n.check_code = code
$$;
REVOKE EXECUTE ON FUNCTION decides_there, decision_by_official, change_by_decision, refusal_has_its_grounds, notice_of_code FROM PUBLIC;
GRANT EXECUTE ON FUNCTION notice_of_code TO zhuye_read, zhuye_web;

DO $$
DECLARE
	name text;
	web CONSTANT text := 'zhuye_read, zhuye_web';
BEGIN
	FOREACH name IN ARRAY ARRAY['refusal', 'refusal_event', 'refusal_case', 'case_refusal', 'case_event', 'case_decision', 'benefit_change', 'evidence', 'notice'] LOOP
		EXECUTE format('ALTER TABLE %I ENABLE ROW LEVEL SECURITY', name);
		EXECUTE format('GRANT SELECT ON %I TO %s, zhuye_worker', name, web);
		EXECUTE format('GRANT INSERT ON %I TO zhuye_web', name);
		EXECUTE format('CREATE POLICY %I ON %I FOR ALL TO zhuye_worker USING (true) WITH CHECK (true)', name || '_worker', name);
	END LOOP;
	FOREACH name IN ARRAY ARRAY['refusal', 'refusal_case', 'evidence', 'notice'] LOOP
		EXECUTE format('CREATE POLICY %I ON %I FOR ALL TO %s USING (person_id = app_person() OR (person_division >= app_from() AND person_division < app_to()) OR EXISTS (SELECT FROM person p WHERE p.id = person_id))',
			name || '_rows', name, web);
	END LOOP;
	FOREACH name IN ARRAY ARRAY['case_refusal', 'case_event', 'case_decision', 'benefit_change'] LOOP
		EXECUTE format('CREATE POLICY %I ON %I FOR ALL TO %s USING (EXISTS (SELECT FROM refusal_case x WHERE x.id = case_id))', name || '_rows', name, web);
	END LOOP;
END $$;
CREATE POLICY refusal_event_rows ON refusal_event FOR ALL TO zhuye_read, zhuye_web USING (EXISTS (SELECT FROM refusal x WHERE x.id = refusal_id));
GRANT UPDATE ON refusal, refusal_case TO zhuye_web, zhuye_worker;
GRANT UPDATE (received_at, received_how, proof) ON notice TO zhuye_web;
-- The portal's own jobs move cases on by the clock; they decide nothing and change no benefit.
GRANT INSERT ON case_event, refusal_event, refusal, refusal_case, case_refusal, evidence, notice TO zhuye_worker;
