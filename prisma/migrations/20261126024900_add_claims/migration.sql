-- AlterTable
ALTER TABLE "evidence" ADD COLUMN     "claim_id" UUID;

-- CreateTable
CREATE TABLE "claim" (
    "id" UUID NOT NULL,
    "incentive" TEXT NOT NULL,
    "person_id" UUID NOT NULL,
    "person_division" TEXT NOT NULL,
    "employer_id" UUID,
    "placement_id" UUID,
    "state" TEXT NOT NULL,
    "from_day" DATE NOT NULL,
    "until_day" DATE NOT NULL,
    "subject" TEXT NOT NULL DEFAULT '',
    "answers_cipher" TEXT NOT NULL,
    "grant_cipher" TEXT,
    "due_on" DATE,
    "created_by" TEXT NOT NULL,
    "decided_by" UUID,
    "created_at" TIMESTAMPTZ(3) NOT NULL,
    "version" INTEGER NOT NULL DEFAULT 0,

    CONSTRAINT "claim_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "claim_paper" (
    "id" UUID NOT NULL,
    "claim_id" UUID NOT NULL,
    "paper" TEXT NOT NULL,
    "evidence_id" UUID,
    "seen_by" UUID,
    "at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "claim_paper_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "claim_event" (
    "claim_id" UUID NOT NULL,
    "seq" INTEGER NOT NULL,
    "verb" TEXT NOT NULL,
    "from_state" TEXT NOT NULL,
    "to_state" TEXT NOT NULL,
    "machine" TEXT NOT NULL DEFAULT 'claim',
    "actor" TEXT NOT NULL,
    "data" JSONB NOT NULL DEFAULT '{}',
    "at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "claim_event_pkey" PRIMARY KEY ("claim_id","seq")
);

-- CreateIndex
CREATE INDEX "claim_person_id_idx" ON "claim"("person_id");

-- CreateIndex
CREATE INDEX "claim_person_division_state_idx" ON "claim"("person_division", "state");

-- CreateIndex
CREATE INDEX "claim_state_due_on_idx" ON "claim"("state", "due_on");

-- CreateIndex
CREATE UNIQUE INDEX "claim_paper_evidence_id_key" ON "claim_paper"("evidence_id");

-- CreateIndex
CREATE INDEX "claim_paper_claim_id_idx" ON "claim_paper"("claim_id");

-- CreateIndex
CREATE INDEX "evidence_claim_id_idx" ON "evidence"("claim_id");

-- AddForeignKey
ALTER TABLE "claim" ADD CONSTRAINT "claim_person_id_fkey" FOREIGN KEY ("person_id") REFERENCES "person"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "claim" ADD CONSTRAINT "claim_employer_id_fkey" FOREIGN KEY ("employer_id") REFERENCES "employer"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "claim" ADD CONSTRAINT "claim_placement_id_fkey" FOREIGN KEY ("placement_id") REFERENCES "placement"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "claim_paper" ADD CONSTRAINT "claim_paper_claim_id_fkey" FOREIGN KEY ("claim_id") REFERENCES "claim"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "claim_paper" ADD CONSTRAINT "claim_paper_evidence_id_fkey" FOREIGN KEY ("evidence_id") REFERENCES "evidence"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "claim_event" ADD CONSTRAINT "claim_event_claim_id_fkey" FOREIGN KEY ("claim_id") REFERENCES "claim"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "claim_event" ADD CONSTRAINT "claim_event_machine_from_state_verb_to_state_fkey" FOREIGN KEY ("machine", "from_state", "verb", "to_state") REFERENCES "state_transition"("machine", "from_state", "verb", "to_state") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "evidence" ADD CONSTRAINT "evidence_claim_id_fkey" FOREIGN KEY ("claim_id") REFERENCES "claim"("id") ON DELETE SET NULL ON UPDATE CASCADE;

ALTER TABLE claim ALTER COLUMN person_division TYPE text COLLATE "C";
ALTER TABLE claim
	ADD CONSTRAINT claim_state_word CHECK (state IN ('draft', 'submitted', 'returned', 'approved', 'refused', 'paid', 'withdrawn')),
	ADD CONSTRAINT claim_incentive_word CHECK (incentive ~ '^[a-z-]{3,30}$'),
	ADD CONSTRAINT claim_days CHECK (until_day >= from_day),
	ADD CONSTRAINT claim_employer CHECK ((employer_id IS NULL) = (placement_id IS NULL)),
	ADD CONSTRAINT claim_decided CHECK ((state IN ('approved', 'refused', 'paid')) = (decided_by IS NOT NULL)),
	ADD CONSTRAINT claim_granted CHECK (state NOT IN ('approved', 'paid') OR grant_cipher IS NOT NULL);
-- Whoever wrote one down for someone does not decide it.
ALTER TABLE claim ADD CONSTRAINT claim_two_people CHECK (decided_by IS NULL OR created_by <> 'account:' || decided_by::text);
-- One draft of a kind is enough: a second form opens the first.
CREATE UNIQUE INDEX claim_one_draft ON claim (person_id, incentive, coalesce(placement_id, person_id)) WHERE state = 'draft';
ALTER TABLE claim_paper ADD CONSTRAINT claim_paper_one_proof CHECK (num_nonnulls(evidence_id, seen_by) = 1);
ALTER TABLE claim_event ADD CONSTRAINT claim_event_machine CHECK (machine = 'claim');
ALTER TABLE evidence
	DROP CONSTRAINT evidence_of_one,
	ADD CONSTRAINT evidence_of_one CHECK (num_nonnulls(refusal_id, case_id, claim_id) = 1);

-- A claim is granted or turned down by an official with the right to decide there, in person.
CREATE FUNCTION claim_by_official() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER SET search_path = public AS $$
BEGIN
	IF NEW.decided_by IS DISTINCT FROM app_account() OR NOT decides_there(NEW.decided_by, NEW.person_division) THEN
		RAISE EXCEPTION 'claim % is decided by an official with the right to decide, in person', NEW.id USING ERRCODE = 'check_violation';
	END IF;
	RETURN NEW;
END $$;
REVOKE EXECUTE ON FUNCTION claim_by_official FROM PUBLIC;
CREATE TRIGGER claim_by_official BEFORE UPDATE ON claim FOR EACH ROW
	WHEN (NEW.state IN ('approved', 'refused') AND OLD.state <> NEW.state) EXECUTE FUNCTION claim_by_official();

DO $$
DECLARE
	name text;
	web CONSTANT text := 'zhuye_read, zhuye_web';
BEGIN
	FOREACH name IN ARRAY ARRAY['claim_paper', 'claim_event'] LOOP
		EXECUTE format('CREATE TRIGGER %1$s_append_only BEFORE UPDATE OR DELETE ON %1$I FOR EACH ROW EXECUTE FUNCTION refuse_change()', name);
		EXECUTE format('CREATE TRIGGER %1$s_no_truncate BEFORE TRUNCATE ON %1$I FOR EACH STATEMENT EXECUTE FUNCTION refuse_change()', name);
		EXECUTE format('CREATE POLICY %I ON %I FOR ALL TO %s USING (EXISTS (SELECT FROM claim x WHERE x.id = claim_id))', name || '_rows', name, web);
	END LOOP;
	FOREACH name IN ARRAY ARRAY['claim', 'claim_paper', 'claim_event'] LOOP
		EXECUTE format('ALTER TABLE %I ENABLE ROW LEVEL SECURITY', name);
		EXECUTE format('GRANT SELECT ON %I TO %s, zhuye_worker', name, web);
		EXECUTE format('GRANT INSERT ON %I TO zhuye_web, zhuye_worker', name);
		EXECUTE format('CREATE POLICY %I ON %I FOR ALL TO zhuye_worker USING (true) WITH CHECK (true)', name || '_worker', name);
	END LOOP;
	-- What an employer claims for someone is not that person's to see.
	EXECUTE format('CREATE POLICY claim_rows ON claim FOR ALL TO %s USING ((employer_id IS NULL AND person_id = app_person()) OR (person_division >= app_from() AND person_division < app_to()) OR (app_person() IS NULL AND EXISTS (SELECT FROM person p WHERE p.id = person_id)))', web);
END $$;
GRANT UPDATE ON claim TO zhuye_web, zhuye_worker;
