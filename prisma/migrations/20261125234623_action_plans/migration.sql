-- CreateTable
CREATE TABLE "guidance_session" (
    "id" UUID NOT NULL,
    "person_id" UUID NOT NULL,
    "person_division" TEXT NOT NULL,
    "held_on" DATE NOT NULL,
    "held_by" UUID NOT NULL,
    "record_cipher" TEXT NOT NULL,
    "review_on" DATE,
    "created_at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "guidance_session_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "plan_step" (
    "id" UUID NOT NULL,
    "person_id" UUID NOT NULL,
    "person_division" TEXT NOT NULL,
    "kind" TEXT NOT NULL,
    "side" TEXT NOT NULL,
    "what_cipher" TEXT NOT NULL,
    "link" TEXT NOT NULL DEFAULT '',
    "due_on" DATE,
    "state" TEXT NOT NULL,
    "created_at" TIMESTAMPTZ(3) NOT NULL,
    "version" INTEGER NOT NULL DEFAULT 0,

    CONSTRAINT "plan_step_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "plan_step_event" (
    "step_id" UUID NOT NULL,
    "seq" INTEGER NOT NULL,
    "verb" TEXT NOT NULL,
    "from_state" TEXT NOT NULL,
    "to_state" TEXT NOT NULL,
    "machine" TEXT NOT NULL DEFAULT 'plan-step',
    "actor" TEXT NOT NULL,
    "data" JSONB NOT NULL DEFAULT '{}',
    "at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "plan_step_event_pkey" PRIMARY KEY ("step_id","seq")
);

-- CreateIndex
CREATE INDEX "guidance_session_person_id_held_on_idx" ON "guidance_session"("person_id", "held_on");

-- CreateIndex
CREATE INDEX "plan_step_person_id_state_idx" ON "plan_step"("person_id", "state");

-- CreateIndex
CREATE INDEX "plan_step_person_division_state_idx" ON "plan_step"("person_division", "state");

-- AddForeignKey
ALTER TABLE "guidance_session" ADD CONSTRAINT "guidance_session_person_id_fkey" FOREIGN KEY ("person_id") REFERENCES "person"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "plan_step" ADD CONSTRAINT "plan_step_person_id_fkey" FOREIGN KEY ("person_id") REFERENCES "person"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "plan_step_event" ADD CONSTRAINT "plan_step_event_step_id_fkey" FOREIGN KEY ("step_id") REFERENCES "plan_step"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "plan_step_event" ADD CONSTRAINT "plan_step_event_machine_from_state_verb_to_state_fkey" FOREIGN KEY ("machine", "from_state", "verb", "to_state") REFERENCES "state_transition"("machine", "from_state", "verb", "to_state") ON DELETE RESTRICT ON UPDATE CASCADE;

ALTER TABLE guidance_session ALTER COLUMN person_division TYPE text COLLATE "C";
ALTER TABLE plan_step ALTER COLUMN person_division TYPE text COLLATE "C";
ALTER TABLE guidance_session ADD CONSTRAINT guidance_session_review CHECK (review_on > held_on);
ALTER TABLE plan_step
	ADD CONSTRAINT plan_step_state_word CHECK (state IN ('open', 'objected', 'done', 'dropped')),
	ADD CONSTRAINT plan_step_kind_word CHECK (kind IN ('post', 'course', 'paper', 'care', 'other')),
	ADD CONSTRAINT plan_step_side_word CHECK (side IN ('person', 'office')),
	-- Pages of the portal only: never another site.
	ADD CONSTRAINT plan_step_link CHECK (link = '' OR link ~ '^/[a-z]');
ALTER TABLE plan_step_event ADD CONSTRAINT plan_step_event_machine CHECK (machine = 'plan-step');

DO $$
DECLARE name text;
BEGIN
	FOREACH name IN ARRAY ARRAY['guidance_session', 'plan_step_event'] LOOP
		EXECUTE format('CREATE TRIGGER %1$s_append_only BEFORE UPDATE OR DELETE ON %1$I FOR EACH ROW EXECUTE FUNCTION refuse_change()', name);
		EXECUTE format('CREATE TRIGGER %1$s_no_truncate BEFORE TRUNCATE ON %1$I FOR EACH STATEMENT EXECUTE FUNCTION refuse_change()', name);
	END LOOP;
	FOREACH name IN ARRAY ARRAY['guidance_session', 'plan_step', 'plan_step_event'] LOOP
		EXECUTE format('ALTER TABLE %I ENABLE ROW LEVEL SECURITY', name);
		EXECUTE format('GRANT SELECT ON %I TO zhuye_read, zhuye_web, zhuye_worker', name);
		EXECUTE format('GRANT INSERT ON %I TO zhuye_web, zhuye_worker', name);
		EXECUTE format('CREATE POLICY %I ON %I FOR ALL TO zhuye_worker USING (true) WITH CHECK (true)', name || '_worker', name);
	END LOOP;
	FOREACH name IN ARRAY ARRAY['guidance_session', 'plan_step'] LOOP
		EXECUTE format('CREATE POLICY %I ON %I FOR ALL TO zhuye_read, zhuye_web USING (person_id = app_person() OR (person_division >= app_from() AND person_division < app_to()) OR EXISTS (SELECT FROM person p WHERE p.id = person_id))',
			name || '_rows', name);
	END LOOP;
END $$;
CREATE POLICY plan_step_event_rows ON plan_step_event FOR ALL TO zhuye_read, zhuye_web USING (EXISTS (SELECT FROM plan_step s WHERE s.id = step_id));
GRANT UPDATE ON plan_step TO zhuye_web;
