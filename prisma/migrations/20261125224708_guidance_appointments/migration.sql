-- CreateTable
CREATE TABLE "guidance_slot" (
    "id" UUID NOT NULL,
    "division_code" TEXT NOT NULL,
    "adviser_id" UUID NOT NULL,
    "institution" TEXT NOT NULL DEFAULT '',
    "starts_at" TIMESTAMPTZ(3) NOT NULL,
    "ends_at" TIMESTAMPTZ(3) NOT NULL,
    "place" TEXT NOT NULL,
    "address" TEXT NOT NULL DEFAULT '',
    "phone" TEXT NOT NULL DEFAULT '',
    "video_url" TEXT NOT NULL DEFAULT '',
    "withdrawn_at" TIMESTAMPTZ(3),
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "guidance_slot_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "appointment" (
    "id" UUID NOT NULL,
    "slot_id" UUID NOT NULL,
    "adviser_id" UUID NOT NULL,
    "starts_at" TIMESTAMPTZ(3) NOT NULL,
    "ends_at" TIMESTAMPTZ(3) NOT NULL,
    "person_id" UUID NOT NULL,
    "person_division" TEXT NOT NULL,
    "state" TEXT NOT NULL DEFAULT 'booked',
    "wish_cipher" TEXT,
    "reminded_at" TIMESTAMPTZ(3),
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "version" INTEGER NOT NULL DEFAULT 0,

    CONSTRAINT "appointment_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "appointment_event" (
    "appointment_id" UUID NOT NULL,
    "seq" INTEGER NOT NULL,
    "verb" TEXT NOT NULL,
    "from_state" TEXT NOT NULL,
    "to_state" TEXT NOT NULL,
    "machine" TEXT NOT NULL DEFAULT 'appointment',
    "actor" TEXT NOT NULL,
    "data" JSONB NOT NULL DEFAULT '{}',
    "at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "appointment_event_pkey" PRIMARY KEY ("appointment_id","seq")
);

-- CreateIndex
CREATE INDEX "guidance_slot_division_code_starts_at_idx" ON "guidance_slot"("division_code", "starts_at");

-- CreateIndex
CREATE INDEX "guidance_slot_adviser_id_starts_at_idx" ON "guidance_slot"("adviser_id", "starts_at");

-- CreateIndex
CREATE UNIQUE INDEX "guidance_slot_id_adviser_id_starts_at_ends_at_key" ON "guidance_slot"("id", "adviser_id", "starts_at", "ends_at");

-- CreateIndex
CREATE INDEX "appointment_person_id_starts_at_idx" ON "appointment"("person_id", "starts_at");

-- CreateIndex
CREATE INDEX "appointment_person_division_starts_at_idx" ON "appointment"("person_division", "starts_at");

-- CreateIndex
CREATE INDEX "appointment_state_starts_at_idx" ON "appointment"("state", "starts_at");

-- AddForeignKey
ALTER TABLE "guidance_slot" ADD CONSTRAINT "guidance_slot_division_code_fkey" FOREIGN KEY ("division_code") REFERENCES "division"("code") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "appointment" ADD CONSTRAINT "appointment_slot_id_adviser_id_starts_at_ends_at_fkey" FOREIGN KEY ("slot_id", "adviser_id", "starts_at", "ends_at") REFERENCES "guidance_slot"("id", "adviser_id", "starts_at", "ends_at") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "appointment" ADD CONSTRAINT "appointment_person_id_fkey" FOREIGN KEY ("person_id") REFERENCES "person"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "appointment_event" ADD CONSTRAINT "appointment_event_appointment_id_fkey" FOREIGN KEY ("appointment_id") REFERENCES "appointment"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "appointment_event" ADD CONSTRAINT "appointment_event_machine_from_state_verb_to_state_fkey" FOREIGN KEY ("machine", "from_state", "verb", "to_state") REFERENCES "state_transition"("machine", "from_state", "verb", "to_state") ON DELETE RESTRICT ON UPDATE CASCADE;

ALTER TABLE guidance_slot ALTER COLUMN division_code TYPE text COLLATE "C";
ALTER TABLE appointment ALTER COLUMN person_division TYPE text COLLATE "C";

-- Nobody is in two places at once: the times that an adviser offers, those an adviser is met at, and those
-- a person comes at never overlap, and a time is given to one person only. What was called off does not count.
ALTER TABLE guidance_slot
	ADD CONSTRAINT guidance_slot_order CHECK (ends_at > starts_at AND ends_at <= starts_at + interval '3 hours'),
	ADD CONSTRAINT guidance_slot_video CHECK (video_url = '' OR video_url ~ '^https://'),
	ADD CONSTRAINT guidance_slot_one_at_a_time EXCLUDE USING gist (adviser_id WITH =, tstzrange(starts_at, ends_at) WITH &&)
		WHERE (withdrawn_at IS NULL);
ALTER TABLE appointment
	ADD CONSTRAINT appointment_state_word CHECK (state IN ('booked', 'attended', 'missed', 'cancelled')),
	ADD CONSTRAINT appointment_one_a_person EXCLUDE USING gist (person_id WITH =, tstzrange(starts_at, ends_at) WITH &&)
		WHERE (state = 'booked'),
	ADD CONSTRAINT appointment_one_an_adviser EXCLUDE USING gist (adviser_id WITH =, tstzrange(starts_at, ends_at) WITH &&)
		WHERE (state = 'booked');
CREATE UNIQUE INDEX appointment_one_a_slot ON appointment (slot_id) WHERE state <> 'cancelled';
ALTER TABLE appointment_event ADD CONSTRAINT appointment_event_machine CHECK (machine = 'appointment');
CREATE TRIGGER appointment_event_append_only BEFORE UPDATE OR DELETE ON appointment_event FOR EACH ROW EXECUTE FUNCTION refuse_change();
CREATE TRIGGER appointment_event_no_truncate BEFORE TRUNCATE ON appointment_event FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();

-- Whether a time is given to somebody, whoever it is: a yes or no that crosses the boundary of a person.
CREATE FUNCTION slot_taken(slot uuid) RETURNS boolean LANGUAGE sql STABLE SECURITY DEFINER SET search_path = public AS $$
	SELECT EXISTS (SELECT FROM appointment WHERE slot_id = slot AND state <> 'cancelled')
$$;
REVOKE EXECUTE ON FUNCTION slot_taken FROM PUBLIC;
GRANT EXECUTE ON FUNCTION slot_taken TO zhuye_read, zhuye_web, zhuye_worker;

DO $$
DECLARE name text;
BEGIN
	FOREACH name IN ARRAY ARRAY['guidance_slot', 'appointment', 'appointment_event'] LOOP
		EXECUTE format('ALTER TABLE %I ENABLE ROW LEVEL SECURITY', name);
		EXECUTE format('GRANT SELECT ON %I TO zhuye_read, zhuye_web, zhuye_worker', name);
		EXECUTE format('GRANT INSERT ON %I TO zhuye_web, zhuye_worker', name);
		EXECUTE format('CREATE POLICY %I ON %I FOR ALL TO zhuye_worker USING (true) WITH CHECK (true)', name || '_worker', name);
	END LOOP;
END $$;
GRANT UPDATE (withdrawn_at) ON guidance_slot TO zhuye_web, zhuye_worker;
GRANT UPDATE ON appointment TO zhuye_web, zhuye_worker;

CREATE POLICY appointment_rows ON appointment FOR ALL TO zhuye_read, zhuye_web USING (
	person_id = app_person() OR (person_division >= app_from() AND person_division < app_to())
	OR EXISTS (SELECT FROM person p WHERE p.id = person_id));
CREATE POLICY appointment_event_rows ON appointment_event FOR ALL TO zhuye_read, zhuye_web
	USING (EXISTS (SELECT FROM appointment a WHERE a.id = appointment_id));
-- Times are seen by the staff of their division and those around and below it, by the people who live
-- there, and by whoever has booked one; they are published and withdrawn within one's own division.
CREATE POLICY guidance_slot_seen ON guidance_slot FOR SELECT TO zhuye_read, zhuye_web USING (
	(division_code >= app_from() AND division_code < app_to()) OR starts_with(app_from(), division_code)
	OR EXISTS (SELECT FROM person p WHERE p.id = app_person() AND starts_with(p.residence_code, division_code))
	OR EXISTS (SELECT FROM appointment a WHERE a.slot_id = guidance_slot.id AND a.person_id = app_person()));
CREATE POLICY guidance_slot_added ON guidance_slot FOR INSERT TO zhuye_web
	WITH CHECK (division_code >= app_from() AND division_code < app_to() AND adviser_id = app_account());
CREATE POLICY guidance_slot_changed ON guidance_slot FOR UPDATE TO zhuye_web
	USING (division_code >= app_from() AND division_code < app_to());
