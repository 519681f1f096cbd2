-- CreateTable
CREATE TABLE "caseload_entry" (
    "person_id" UUID NOT NULL,
    "person_division" TEXT NOT NULL,
    "caseworker_id" UUID NOT NULL,
    "since" DATE NOT NULL,
    "assigned_by" UUID NOT NULL,
    "handover_id" UUID,

    CONSTRAINT "caseload_entry_pkey" PRIMARY KEY ("person_id")
);

-- CreateTable
CREATE TABLE "handover" (
    "id" UUID NOT NULL,
    "division_code" TEXT NOT NULL,
    "from_id" UUID NOT NULL,
    "to_id" UUID NOT NULL,
    "state" TEXT NOT NULL,
    "note_cipher" TEXT NOT NULL,
    "made_at" TIMESTAMPTZ(3) NOT NULL,
    "settled_at" TIMESTAMPTZ(3),
    "version" INTEGER NOT NULL DEFAULT 0,

    CONSTRAINT "handover_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "handover_person" (
    "handover_id" UUID NOT NULL,
    "person_id" UUID NOT NULL,

    CONSTRAINT "handover_person_pkey" PRIMARY KEY ("handover_id","person_id")
);

-- CreateTable
CREATE TABLE "handover_event" (
    "handover_id" UUID NOT NULL,
    "seq" INTEGER NOT NULL,
    "verb" TEXT NOT NULL,
    "from_state" TEXT NOT NULL,
    "to_state" TEXT NOT NULL,
    "machine" TEXT NOT NULL DEFAULT 'handover',
    "actor" TEXT NOT NULL,
    "data" JSONB NOT NULL DEFAULT '{}',
    "at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "handover_event_pkey" PRIMARY KEY ("handover_id","seq")
);

-- CreateTable
CREATE TABLE "person_note" (
    "id" UUID NOT NULL,
    "person_id" UUID NOT NULL,
    "person_division" TEXT NOT NULL,
    "kind" TEXT NOT NULL,
    "held_on" DATE NOT NULL,
    "words_cipher" TEXT NOT NULL,
    "written_by" UUID NOT NULL,
    "created_at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "person_note_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "saved_view" (
    "id" UUID NOT NULL,
    "account_id" UUID NOT NULL,
    "name" TEXT NOT NULL,
    "query" TEXT NOT NULL,
    "created_at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "saved_view_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "day_figure" (
    "day" DATE NOT NULL,
    "division_code" TEXT NOT NULL,
    "figure" TEXT NOT NULL,
    "kind" TEXT NOT NULL DEFAULT '',
    "count" INTEGER NOT NULL,

    CONSTRAINT "day_figure_pkey" PRIMARY KEY ("figure","day","division_code","kind")
);

-- CreateTable
CREATE TABLE "figure_mark" (
    "id" INTEGER NOT NULL DEFAULT 1,
    "made_at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "figure_mark_pkey" PRIMARY KEY ("id")
);

-- CreateIndex
CREATE INDEX "caseload_entry_caseworker_id_idx" ON "caseload_entry"("caseworker_id");

-- CreateIndex
CREATE INDEX "caseload_entry_person_division_idx" ON "caseload_entry"("person_division");

-- CreateIndex
CREATE INDEX "caseload_entry_handover_id_idx" ON "caseload_entry"("handover_id");

-- CreateIndex
CREATE INDEX "handover_from_id_state_idx" ON "handover"("from_id", "state");

-- CreateIndex
CREATE INDEX "handover_to_id_state_idx" ON "handover"("to_id", "state");

-- CreateIndex
CREATE INDEX "handover_person_person_id_idx" ON "handover_person"("person_id");

-- CreateIndex
CREATE INDEX "person_note_person_id_held_on_idx" ON "person_note"("person_id", "held_on");

-- CreateIndex
CREATE UNIQUE INDEX "saved_view_account_id_name_key" ON "saved_view"("account_id", "name");

-- AddForeignKey
ALTER TABLE "caseload_entry" ADD CONSTRAINT "caseload_entry_person_id_fkey" FOREIGN KEY ("person_id") REFERENCES "person"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "caseload_entry" ADD CONSTRAINT "caseload_entry_handover_id_fkey" FOREIGN KEY ("handover_id") REFERENCES "handover"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "handover_person" ADD CONSTRAINT "handover_person_handover_id_fkey" FOREIGN KEY ("handover_id") REFERENCES "handover"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "handover_person" ADD CONSTRAINT "handover_person_person_id_fkey" FOREIGN KEY ("person_id") REFERENCES "person"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "handover_event" ADD CONSTRAINT "handover_event_handover_id_fkey" FOREIGN KEY ("handover_id") REFERENCES "handover"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "handover_event" ADD CONSTRAINT "handover_event_machine_from_state_verb_to_state_fkey" FOREIGN KEY ("machine", "from_state", "verb", "to_state") REFERENCES "state_transition"("machine", "from_state", "verb", "to_state") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "person_note" ADD CONSTRAINT "person_note_person_id_fkey" FOREIGN KEY ("person_id") REFERENCES "person"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

ALTER TABLE caseload_entry ALTER COLUMN person_division TYPE text COLLATE "C";
ALTER TABLE handover ALTER COLUMN division_code TYPE text COLLATE "C";
ALTER TABLE person_note ALTER COLUMN person_division TYPE text COLLATE "C";
ALTER TABLE day_figure ALTER COLUMN division_code TYPE text COLLATE "C";

ALTER TABLE handover
	ADD CONSTRAINT handover_state_word CHECK (state IN ('proposed', 'accepted', 'returned', 'withdrawn')),
	ADD CONSTRAINT handover_to_another CHECK (from_id <> to_id),
	ADD CONSTRAINT handover_settled CHECK ((state = 'proposed') = (settled_at IS NULL));
ALTER TABLE handover_event ADD CONSTRAINT handover_event_machine CHECK (machine = 'handover');
ALTER TABLE person_note ADD CONSTRAINT person_note_kind_word CHECK (kind IN ('visit', 'call', 'office', 'other'));
ALTER TABLE saved_view
	ADD CONSTRAINT saved_view_name_short CHECK (length(name) BETWEEN 1 AND 40),
	ADD CONSTRAINT saved_view_query_short CHECK (length(query) <= 1000);
ALTER TABLE day_figure ADD CONSTRAINT day_figure_count CHECK (count > 0);
ALTER TABLE figure_mark ADD CONSTRAINT figure_mark_one CHECK (id = 1);

-- What lists of people and numbers of a period are looked up by.
CREATE INDEX registration_handed_in ON registration (residence_code, submitted_at);
CREATE INDEX offer_unanswered ON offer (reply_by) WHERE state = 'no-answer';
CREATE INDEX offer_sent ON offer (person_division, sent_at) WHERE sent_at IS NOT NULL;
CREATE INDEX offer_answered ON offer (person_division, answered_at) WHERE answered_at IS NOT NULL;
CREATE INDEX placement_started ON placement (started_on) WHERE started_on IS NOT NULL;
CREATE INDEX placement_ended ON placement (ended_on) WHERE ended_on IS NOT NULL;

-- Who works as a caseworker around a division: within it, or for one around it. A name and an office, nothing more.
CREATE FUNCTION caseworkers_around(code text) RETURNS TABLE (id uuid, name text, institution text, division_code text)
LANGUAGE sql STABLE SECURITY DEFINER SET search_path = public AS $$
	SELECT a.id, a.display_name, g.institution, g.division_code FROM role_grant g JOIN account a ON a.id = g.account_id
	WHERE g.role = 'caseworker' AND a.status = 'active' AND g.valid_from <= now() AND (g.valid_to IS NULL OR g.valid_to > now())
		AND (starts_with(g.division_code, code) OR starts_with(code, g.division_code))
$$;
REVOKE EXECUTE ON FUNCTION caseworkers_around FROM PUBLIC;
GRANT EXECUTE ON FUNCTION caseworkers_around TO zhuye_read, zhuye_web, zhuye_worker;

DO $$
DECLARE name text;
BEGIN
	FOREACH name IN ARRAY ARRAY['handover_event', 'person_note'] LOOP
		EXECUTE format('CREATE TRIGGER %1$s_append_only BEFORE UPDATE OR DELETE ON %1$I FOR EACH ROW EXECUTE FUNCTION refuse_change()', name);
		EXECUTE format('CREATE TRIGGER %1$s_no_truncate BEFORE TRUNCATE ON %1$I FOR EACH STATEMENT EXECUTE FUNCTION refuse_change()', name);
	END LOOP;
	FOREACH name IN ARRAY ARRAY['caseload_entry', 'handover', 'handover_person', 'handover_event', 'person_note', 'saved_view', 'day_figure', 'figure_mark'] LOOP
		EXECUTE format('ALTER TABLE %I ENABLE ROW LEVEL SECURITY', name);
		EXECUTE format('GRANT SELECT ON %I TO zhuye_read, zhuye_web, zhuye_worker', name);
		EXECUTE format('CREATE POLICY %I ON %I FOR ALL TO zhuye_worker USING (true) WITH CHECK (true)', name || '_worker', name);
	END LOOP;
END $$;
GRANT INSERT ON caseload_entry, handover, handover_person, handover_event, person_note, saved_view TO zhuye_web, zhuye_worker;
GRANT UPDATE ON caseload_entry, handover, saved_view TO zhuye_web, zhuye_worker;
GRANT DELETE ON saved_view TO zhuye_web;
GRANT INSERT, UPDATE, DELETE ON day_figure, figure_mark TO zhuye_worker;

-- Staff only: a person sees what is written to them, not the notes of an office.
CREATE POLICY caseload_entry_rows ON caseload_entry FOR ALL TO zhuye_read, zhuye_web
	USING (app_from() IS NOT NULL AND ((person_division >= app_from() AND person_division < app_to()) OR EXISTS (SELECT FROM person p WHERE p.id = person_id)));
CREATE POLICY person_note_rows ON person_note FOR ALL TO zhuye_read, zhuye_web
	USING (app_from() IS NOT NULL AND ((person_division >= app_from() AND person_division < app_to()) OR EXISTS (SELECT FROM person p WHERE p.id = person_id)));
CREATE POLICY handover_rows ON handover FOR ALL TO zhuye_read, zhuye_web
	USING ((division_code >= app_from() AND division_code < app_to()) OR app_account() IN (from_id, to_id));
CREATE POLICY handover_person_rows ON handover_person FOR ALL TO zhuye_read, zhuye_web USING (EXISTS (SELECT FROM handover h WHERE h.id = handover_id));
CREATE POLICY handover_event_rows ON handover_event FOR ALL TO zhuye_read, zhuye_web USING (EXISTS (SELECT FROM handover h WHERE h.id = handover_id));
CREATE POLICY saved_view_rows ON saved_view FOR ALL TO zhuye_read, zhuye_web USING (account_id = app_account());
CREATE POLICY day_figure_rows ON day_figure FOR SELECT TO zhuye_read, zhuye_web USING (division_code >= app_from() AND division_code < app_to());
CREATE POLICY figure_mark_rows ON figure_mark FOR SELECT TO zhuye_read, zhuye_web USING (true);
