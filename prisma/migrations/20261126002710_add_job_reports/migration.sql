-- CreateTable
CREATE TABLE "job_report" (
    "id" UUID NOT NULL,
    "person_id" UUID NOT NULL,
    "person_division" TEXT NOT NULL,
    "placement_id" UUID,
    "state" TEXT NOT NULL,
    "started_on" DATE NOT NULL,
    "work_cipher" TEXT NOT NULL,
    "figures_cipher" TEXT,
    "plan_cipher" TEXT,
    "exit_until" DATE,
    "confirmed_by" UUID,
    "approved_by" UUID,
    "warned_at" TIMESTAMPTZ(3),
    "created_at" TIMESTAMPTZ(3) NOT NULL,
    "version" INTEGER NOT NULL DEFAULT 0,

    CONSTRAINT "job_report_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "job_report_event" (
    "report_id" UUID NOT NULL,
    "seq" INTEGER NOT NULL,
    "verb" TEXT NOT NULL,
    "from_state" TEXT NOT NULL,
    "to_state" TEXT NOT NULL,
    "machine" TEXT NOT NULL DEFAULT 'job-report',
    "actor" TEXT NOT NULL,
    "data" JSONB NOT NULL DEFAULT '{}',
    "at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "job_report_event_pkey" PRIMARY KEY ("report_id","seq")
);

-- CreateIndex
CREATE UNIQUE INDEX "job_report_placement_id_key" ON "job_report"("placement_id");

-- CreateIndex
CREATE INDEX "job_report_person_id_idx" ON "job_report"("person_id");

-- CreateIndex
CREATE INDEX "job_report_person_division_state_idx" ON "job_report"("person_division", "state");

-- CreateIndex
CREATE INDEX "job_report_state_exit_until_idx" ON "job_report"("state", "exit_until");

-- AddForeignKey
ALTER TABLE "job_report" ADD CONSTRAINT "job_report_person_id_fkey" FOREIGN KEY ("person_id") REFERENCES "person"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "job_report" ADD CONSTRAINT "job_report_placement_id_fkey" FOREIGN KEY ("placement_id") REFERENCES "placement"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "job_report_event" ADD CONSTRAINT "job_report_event_report_id_fkey" FOREIGN KEY ("report_id") REFERENCES "job_report"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "job_report_event" ADD CONSTRAINT "job_report_event_machine_from_state_verb_to_state_fkey" FOREIGN KEY ("machine", "from_state", "verb", "to_state") REFERENCES "state_transition"("machine", "from_state", "verb", "to_state") ON DELETE RESTRICT ON UPDATE CASCADE;

ALTER TABLE job_report ALTER COLUMN person_division TYPE text COLLATE "C";
ALTER TABLE job_report
	ADD CONSTRAINT job_report_state_word CHECK (state IN ('reported', 'confirmed', 'running', 'over', 'settled', 'stopped', 'dismissed')),
	ADD CONSTRAINT job_report_confirmed CHECK (state IN ('reported', 'stopped', 'dismissed') OR (confirmed_by IS NOT NULL AND figures_cipher IS NOT NULL)),
	-- What runs was approved by an official, who is not the one that confirmed the figures.
	ADD CONSTRAINT job_report_approved CHECK (state NOT IN ('running', 'over', 'settled') OR (approved_by IS NOT NULL AND approved_by <> confirmed_by AND plan_cipher IS NOT NULL));
-- R-067: one at a time; a second job within them does not begin anew.
CREATE UNIQUE INDEX job_report_one_current ON job_report (person_id) WHERE state IN ('reported', 'confirmed', 'running', 'over');
ALTER TABLE job_report_event ADD CONSTRAINT job_report_event_machine CHECK (machine = 'job-report');

-- A deduction and an exit run only once an official with the right to decide there approves them in person.
CREATE FUNCTION report_by_official() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER SET search_path = public AS $$
BEGIN
	IF NEW.approved_by IS DISTINCT FROM app_account() OR NOT decides_there(NEW.approved_by, NEW.person_division) THEN
		RAISE EXCEPTION 'job report % is approved by an official with the right to decide, in person', NEW.id USING ERRCODE = 'check_violation';
	END IF;
	RETURN NEW;
END $$;
REVOKE EXECUTE ON FUNCTION report_by_official FROM PUBLIC;
CREATE TRIGGER job_report_by_official BEFORE UPDATE ON job_report FOR EACH ROW
	WHEN (NEW.state = 'running' AND OLD.state <> 'running') EXECUTE FUNCTION report_by_official();
CREATE TRIGGER job_report_event_append_only BEFORE UPDATE OR DELETE ON job_report_event FOR EACH ROW EXECUTE FUNCTION refuse_change();
CREATE TRIGGER job_report_event_no_truncate BEFORE TRUNCATE ON job_report_event FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();

DO $$
DECLARE
	name text;
	web CONSTANT text := 'zhuye_read, zhuye_web';
BEGIN
	FOREACH name IN ARRAY ARRAY['job_report', 'job_report_event'] LOOP
		EXECUTE format('ALTER TABLE %I ENABLE ROW LEVEL SECURITY', name);
		EXECUTE format('GRANT SELECT ON %I TO %s, zhuye_worker', name, web);
		EXECUTE format('GRANT INSERT ON %I TO zhuye_web', name);
		EXECUTE format('CREATE POLICY %I ON %I FOR ALL TO zhuye_worker USING (true) WITH CHECK (true)', name || '_worker', name);
	END LOOP;
	EXECUTE format('CREATE POLICY job_report_rows ON job_report FOR ALL TO %s USING (person_id = app_person() OR (person_division >= app_from() AND person_division < app_to()) OR EXISTS (SELECT FROM person p WHERE p.id = person_id))', web);
	EXECUTE format('CREATE POLICY job_report_event_rows ON job_report_event FOR ALL TO %s USING (EXISTS (SELECT FROM job_report x WHERE x.id = report_id))', web);
END $$;
GRANT UPDATE ON job_report TO zhuye_web, zhuye_worker;
GRANT INSERT ON job_report, job_report_event TO zhuye_worker;
