-- CreateTable
CREATE TABLE "course" (
    "id" UUID NOT NULL,
    "owner_code" TEXT NOT NULL,
    "institution" TEXT NOT NULL DEFAULT '',
    "title" TEXT NOT NULL,
    "about" TEXT NOT NULL DEFAULT '',
    "occupation" TEXT NOT NULL,
    "level" TEXT NOT NULL DEFAULT 'none',
    "hours" INTEGER NOT NULL,
    "certificate" TEXT,
    "certificate_name" TEXT NOT NULL DEFAULT '',
    "fee_fen" INTEGER NOT NULL DEFAULT 0,
    "allowance" BOOLEAN NOT NULL DEFAULT false,
    "open_to" TEXT[] DEFAULT ARRAY[]::TEXT[],
    "bring" TEXT NOT NULL DEFAULT '',
    "state" TEXT NOT NULL DEFAULT 'draft',
    "demo" BOOLEAN NOT NULL DEFAULT false,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "version" INTEGER NOT NULL DEFAULT 0,

    CONSTRAINT "course_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "course_run" (
    "id" UUID NOT NULL,
    "course_id" UUID NOT NULL,
    "owner_code" TEXT NOT NULL,
    "place_code" TEXT NOT NULL,
    "place" TEXT NOT NULL,
    "address" TEXT NOT NULL DEFAULT '',
    "lat" DOUBLE PRECISION,
    "lng" DOUBLE PRECISION,
    "phone" TEXT NOT NULL DEFAULT '',
    "trainer_id" UUID NOT NULL,
    "capacity" INTEGER NOT NULL,
    "starts_at" TIMESTAMPTZ(3) NOT NULL,
    "ends_at" TIMESTAMPTZ(3) NOT NULL,
    "state" TEXT NOT NULL DEFAULT 'open',
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "version" INTEGER NOT NULL DEFAULT 0,

    CONSTRAINT "course_run_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "course_session" (
    "run_id" UUID NOT NULL,
    "seq" INTEGER NOT NULL,
    "starts_at" TIMESTAMPTZ(3) NOT NULL,
    "ends_at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "course_session_pkey" PRIMARY KEY ("run_id","seq")
);

-- CreateTable
CREATE TABLE "enrolment" (
    "id" UUID NOT NULL,
    "run_id" UUID NOT NULL,
    "capacity" INTEGER NOT NULL,
    "person_id" UUID NOT NULL,
    "person_division" TEXT NOT NULL,
    "state" TEXT NOT NULL,
    "seat" INTEGER,
    "line" INTEGER,
    "reminded_at" TIMESTAMPTZ(3),
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "version" INTEGER NOT NULL DEFAULT 0,

    CONSTRAINT "enrolment_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "enrolment_event" (
    "enrolment_id" UUID NOT NULL,
    "seq" INTEGER NOT NULL,
    "verb" TEXT NOT NULL,
    "from_state" TEXT NOT NULL,
    "to_state" TEXT NOT NULL,
    "machine" TEXT NOT NULL DEFAULT 'enrolment',
    "actor" TEXT NOT NULL,
    "data" JSONB NOT NULL DEFAULT '{}',
    "at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "enrolment_event_pkey" PRIMARY KEY ("enrolment_id","seq")
);

-- CreateTable
CREATE TABLE "attendance" (
    "enrolment_id" UUID NOT NULL,
    "run_id" UUID NOT NULL,
    "seq" INTEGER NOT NULL,
    "present" BOOLEAN NOT NULL,
    "how" TEXT NOT NULL,
    "recorded_by" TEXT NOT NULL,
    "at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "attendance_pkey" PRIMARY KEY ("enrolment_id","seq")
);

-- CreateTable
CREATE TABLE "training_certificate" (
    "enrolment_id" UUID NOT NULL,
    "number" TEXT NOT NULL,
    "check_code" TEXT NOT NULL,
    "institution" TEXT NOT NULL,
    "course" TEXT NOT NULL,
    "hours" INTEGER NOT NULL,
    "issued_by" UUID NOT NULL,
    "issued_at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "training_certificate_pkey" PRIMARY KEY ("enrolment_id")
);

-- CreateTable
CREATE TABLE "search_course" (
    "course_id" UUID NOT NULL,
    "lexemes" tsvector NOT NULL,
    "said" TEXT[],

    CONSTRAINT "search_course_pkey" PRIMARY KEY ("course_id")
);

-- CreateIndex
CREATE INDEX "course_owner_code_state_idx" ON "course"("owner_code", "state");

-- CreateIndex
CREATE INDEX "course_state_occupation_idx" ON "course"("state", "occupation");

-- CreateIndex
CREATE INDEX "course_run_course_id_starts_at_idx" ON "course_run"("course_id", "starts_at");

-- CreateIndex
CREATE INDEX "course_run_trainer_id_starts_at_idx" ON "course_run"("trainer_id", "starts_at");

-- CreateIndex
CREATE INDEX "course_run_owner_code_starts_at_idx" ON "course_run"("owner_code", "starts_at");

-- CreateIndex
CREATE UNIQUE INDEX "course_run_id_capacity_key" ON "course_run"("id", "capacity");

-- CreateIndex
CREATE INDEX "enrolment_person_id_created_at_idx" ON "enrolment"("person_id", "created_at");

-- CreateIndex
CREATE INDEX "enrolment_run_id_state_idx" ON "enrolment"("run_id", "state");

-- CreateIndex
CREATE UNIQUE INDEX "enrolment_run_id_seat_key" ON "enrolment"("run_id", "seat");

-- CreateIndex
CREATE UNIQUE INDEX "enrolment_run_id_line_key" ON "enrolment"("run_id", "line");

-- CreateIndex
CREATE UNIQUE INDEX "enrolment_id_run_id_key" ON "enrolment"("id", "run_id");

-- CreateIndex
CREATE INDEX "attendance_run_id_seq_idx" ON "attendance"("run_id", "seq");

-- CreateIndex
CREATE UNIQUE INDEX "training_certificate_number_key" ON "training_certificate"("number");

-- CreateIndex
CREATE UNIQUE INDEX "training_certificate_check_code_key" ON "training_certificate"("check_code");

-- CreateIndex
CREATE INDEX "search_course_lexemes" ON "search_course" USING GIN ("lexemes");

-- AddForeignKey
ALTER TABLE "course" ADD CONSTRAINT "course_owner_code_fkey" FOREIGN KEY ("owner_code") REFERENCES "division"("code") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "course_run" ADD CONSTRAINT "course_run_course_id_fkey" FOREIGN KEY ("course_id") REFERENCES "course"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "course_run" ADD CONSTRAINT "course_run_owner_code_fkey" FOREIGN KEY ("owner_code") REFERENCES "division"("code") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "course_run" ADD CONSTRAINT "course_run_place_code_fkey" FOREIGN KEY ("place_code") REFERENCES "division"("code") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "course_session" ADD CONSTRAINT "course_session_run_id_fkey" FOREIGN KEY ("run_id") REFERENCES "course_run"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "enrolment" ADD CONSTRAINT "enrolment_run_id_capacity_fkey" FOREIGN KEY ("run_id", "capacity") REFERENCES "course_run"("id", "capacity") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "enrolment" ADD CONSTRAINT "enrolment_person_id_fkey" FOREIGN KEY ("person_id") REFERENCES "person"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "enrolment_event" ADD CONSTRAINT "enrolment_event_enrolment_id_fkey" FOREIGN KEY ("enrolment_id") REFERENCES "enrolment"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "enrolment_event" ADD CONSTRAINT "enrolment_event_machine_from_state_verb_to_state_fkey" FOREIGN KEY ("machine", "from_state", "verb", "to_state") REFERENCES "state_transition"("machine", "from_state", "verb", "to_state") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "attendance" ADD CONSTRAINT "attendance_enrolment_id_run_id_fkey" FOREIGN KEY ("enrolment_id", "run_id") REFERENCES "enrolment"("id", "run_id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "attendance" ADD CONSTRAINT "attendance_run_id_seq_fkey" FOREIGN KEY ("run_id", "seq") REFERENCES "course_session"("run_id", "seq") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "training_certificate" ADD CONSTRAINT "training_certificate_enrolment_id_fkey" FOREIGN KEY ("enrolment_id") REFERENCES "enrolment"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "search_course" ADD CONSTRAINT "search_course_course_id_fkey" FOREIGN KEY ("course_id") REFERENCES "course"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

ALTER TABLE course ALTER COLUMN owner_code TYPE text COLLATE "C";
ALTER TABLE course_run ALTER COLUMN owner_code TYPE text COLLATE "C";
ALTER TABLE course_run ALTER COLUMN place_code TYPE text COLLATE "C";
ALTER TABLE enrolment ALTER COLUMN person_division TYPE text COLLATE "C";

ALTER TABLE role_grant DROP CONSTRAINT role_grant_role_word,
	ADD CONSTRAINT role_grant_role_word CHECK (role IN ('officer', 'caseworker', 'admin', 'employer', 'trainer'));

ALTER TABLE document_number DROP CONSTRAINT document_number_kind_word,
	ADD CONSTRAINT document_number_kind_word CHECK (kind IN ('introduction', 'refusal', 'warning', 'case', 'hearing', 'decision', 'review', 'certificate'));

ALTER TABLE course
	ADD CONSTRAINT course_state_word CHECK (state IN ('draft', 'published', 'closed')),
	ADD CONSTRAINT course_level_word CHECK (level IN ('none', 'L5', 'L4', 'L3', 'L2', 'L1')),
	ADD CONSTRAINT course_hours_positive CHECK (hours > 0),
	ADD CONSTRAINT course_fee_positive CHECK (fee_fen >= 0);
ALTER TABLE course_run
	ADD CONSTRAINT course_run_state_word CHECK (state IN ('open', 'finished', 'called-off')),
	ADD CONSTRAINT course_run_capacity_positive CHECK (capacity BETWEEN 1 AND 500),
	ADD CONSTRAINT course_run_order CHECK (ends_at > starts_at);
ALTER TABLE course_session ADD CONSTRAINT course_session_order CHECK (ends_at > starts_at);
-- Whoever takes part holds one of the places, whoever waits holds a number in line, and nobody else holds either.
ALTER TABLE enrolment
	ADD CONSTRAINT enrolment_state_word CHECK (state IN ('enrolled', 'waiting', 'withdrawn', 'called-off', 'completed', 'not-completed')),
	ADD CONSTRAINT enrolment_seat_exists CHECK (seat BETWEEN 1 AND capacity),
	ADD CONSTRAINT enrolment_seat_held CHECK ((state IN ('enrolled', 'completed', 'not-completed')) = (seat IS NOT NULL)),
	ADD CONSTRAINT enrolment_line_held CHECK ((state = 'waiting') = (line IS NOT NULL));
CREATE UNIQUE INDEX enrolment_once_a_run ON enrolment (run_id, person_id) WHERE state NOT IN ('withdrawn', 'called-off');
ALTER TABLE attendance ADD CONSTRAINT attendance_how_word CHECK (how IN ('code', 'list'));
ALTER TABLE enrolment_event ADD CONSTRAINT enrolment_event_machine CHECK (machine = 'enrolment');

CREATE TRIGGER enrolment_event_append_only BEFORE UPDATE OR DELETE ON enrolment_event FOR EACH ROW EXECUTE FUNCTION refuse_change();
CREATE TRIGGER enrolment_event_no_truncate BEFORE TRUNCATE ON enrolment_event FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();
CREATE TRIGGER training_certificate_append_only BEFORE UPDATE OR DELETE ON training_certificate FOR EACH ROW EXECUTE FUNCTION refuse_change();
CREATE TRIGGER training_certificate_no_truncate BEFORE TRUNCATE ON training_certificate FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();

-- Numbers that cross the wall around people: how many hold a place, how many wait, and what one's own place in line is.
CREATE FUNCTION run_room(run uuid) RETURNS TABLE (taken integer, waiting integer) LANGUAGE sql STABLE SECURITY DEFINER SET search_path = public AS $$
	SELECT count(seat)::integer, count(line)::integer FROM enrolment WHERE run_id = run
$$;
CREATE FUNCTION waiting_place(of_enrolment uuid) RETURNS integer LANGUAGE sql STABLE SECURITY DEFINER SET search_path = public AS $$
	SELECT count(*)::integer FROM enrolment own JOIN enrolment o ON o.run_id = own.run_id AND o.line <= own.line WHERE own.id = of_enrolment
$$;
-- The lowest place that is free, whoever may wait for it, and the next number in line.
CREATE FUNCTION free_seat(run uuid) RETURNS integer LANGUAGE sql STABLE SECURITY DEFINER SET search_path = public AS $$
	SELECT min(seat)::integer FROM course_run r, generate_series(1, r.capacity) seat
	WHERE r.id = run AND NOT EXISTS (SELECT FROM enrolment e WHERE e.run_id = run AND e.seat = seat.seat)
$$;
CREATE FUNCTION next_in_line(run uuid) RETURNS integer LANGUAGE sql STABLE SECURITY DEFINER SET search_path = public AS $$
	SELECT coalesce(max(line), 0)::integer + 1 FROM enrolment WHERE run_id = run
$$;
-- Those who completed a run and have begun to work since.
CREATE FUNCTION run_placed(run uuid) RETURNS integer LANGUAGE sql STABLE SECURITY DEFINER SET search_path = public AS $$
	SELECT count(DISTINCT e.person_id)::integer FROM enrolment e JOIN course_run r ON r.id = e.run_id
		JOIN placement p ON p.person_id = e.person_id AND p.started_on >= (r.starts_at AT TIME ZONE 'Asia/Shanghai')::date
	WHERE e.run_id = run AND e.state = 'completed'
$$;
-- A trainer knows those who sit in their own class by name, and nothing else of them.
CREATE FUNCTION learner_names(run uuid) RETURNS TABLE (person_id uuid, name text) LANGUAGE sql STABLE SECURITY DEFINER SET search_path = public AS $$
	SELECT p.id, p.name FROM course_run r JOIN enrolment e ON e.run_id = r.id JOIN person p ON p.id = e.person_id
	WHERE r.id = run AND (r.trainer_id = app_account() OR (r.owner_code >= app_from() AND r.owner_code < app_to()))
$$;
-- Who can be asked to hold a course: trainers of a division, those around and those below it.
CREATE FUNCTION trainers_for(code text) RETURNS TABLE (id uuid, name text, institution text) LANGUAGE sql STABLE SECURITY DEFINER SET search_path = public AS $$
	SELECT DISTINCT a.id, a.display_name, g.institution FROM role_grant g JOIN account a ON a.id = g.account_id AND a.status = 'active'
	WHERE g.role = 'trainer' AND g.valid_from <= now() AND (g.valid_to IS NULL OR g.valid_to > now())
		AND (starts_with(g.division_code, code) OR starts_with(code, g.division_code))
$$;
-- Whether a certificate is genuine: for whoever holds it in hand, whose name stands on it.
CREATE FUNCTION certificate_of_code(code text) RETURNS TABLE (number text, institution text, course text, hours integer, issued_at timestamptz, holder text)
LANGUAGE sql STABLE SECURITY DEFINER SET search_path = public AS $$
	SELECT c.number, c.institution, c.course, c.hours, c.issued_at, masked_name(e.person_id)
	FROM training_certificate c JOIN enrolment e ON e.id = c.enrolment_id WHERE c.check_code = code
$$;
REVOKE EXECUTE ON FUNCTION run_room, waiting_place, free_seat, next_in_line, run_placed, learner_names, trainers_for, certificate_of_code FROM PUBLIC;
GRANT EXECUTE ON FUNCTION run_room, waiting_place, free_seat, next_in_line, run_placed, learner_names, trainers_for, certificate_of_code TO zhuye_read, zhuye_web, zhuye_worker;

DO $$
DECLARE name text;
BEGIN
	FOREACH name IN ARRAY ARRAY['course', 'course_run', 'course_session', 'search_course', 'enrolment', 'enrolment_event', 'attendance', 'training_certificate'] LOOP
		EXECUTE format('ALTER TABLE %I ENABLE ROW LEVEL SECURITY', name);
		EXECUTE format('GRANT SELECT ON %I TO zhuye_read, zhuye_web, zhuye_worker', name);
		EXECUTE format('GRANT INSERT ON %I TO zhuye_web, zhuye_worker', name);
		EXECUTE format('CREATE POLICY %I ON %I FOR ALL TO zhuye_worker USING (true) WITH CHECK (true)', name || '_worker', name);
	END LOOP;
	-- The catalogue is public.
	FOREACH name IN ARRAY ARRAY['course', 'course_run', 'course_session', 'search_course'] LOOP
		EXECUTE format('CREATE POLICY %I ON %I FOR SELECT TO zhuye_read, zhuye_web USING (true)', name || '_read', name);
	END LOOP;
	FOREACH name IN ARRAY ARRAY['course', 'course_run'] LOOP
		EXECUTE format('CREATE POLICY %I ON %I FOR INSERT TO zhuye_web WITH CHECK (owner_code >= app_from() AND owner_code < app_to())', name || '_added', name);
	END LOOP;
END $$;
GRANT UPDATE ON course, course_run, search_course, enrolment, attendance TO zhuye_web, zhuye_worker;

CREATE POLICY course_changed ON course FOR UPDATE TO zhuye_web USING (owner_code >= app_from() AND owner_code < app_to());
CREATE POLICY course_run_changed ON course_run FOR UPDATE TO zhuye_web
	USING ((owner_code >= app_from() AND owner_code < app_to()) OR trainer_id = app_account());
CREATE POLICY course_session_added ON course_session FOR INSERT TO zhuye_web WITH CHECK (
	EXISTS (SELECT FROM course_run r WHERE r.id = run_id AND r.owner_code >= app_from() AND r.owner_code < app_to()));
CREATE POLICY search_course_written ON search_course FOR ALL TO zhuye_web USING (
	EXISTS (SELECT FROM course c WHERE c.id = course_id AND c.owner_code >= app_from() AND c.owner_code < app_to()));
-- Who learns is seen by the person, by staff around the person, by those who keep the run, and by its trainer.
CREATE POLICY enrolment_rows ON enrolment FOR ALL TO zhuye_read, zhuye_web USING (
	person_id = app_person() OR (person_division >= app_from() AND person_division < app_to())
	OR EXISTS (SELECT FROM person p WHERE p.id = person_id)
	OR EXISTS (SELECT FROM course_run r WHERE r.id = run_id
		AND ((r.owner_code >= app_from() AND r.owner_code < app_to()) OR r.trainer_id = app_account())));
CREATE POLICY enrolment_event_rows ON enrolment_event FOR ALL TO zhuye_read, zhuye_web
	USING (EXISTS (SELECT FROM enrolment e WHERE e.id = enrolment_id));
CREATE POLICY attendance_rows ON attendance FOR ALL TO zhuye_read, zhuye_web
	USING (EXISTS (SELECT FROM enrolment e WHERE e.id = enrolment_id));
CREATE POLICY training_certificate_rows ON training_certificate FOR ALL TO zhuye_read, zhuye_web
	USING (EXISTS (SELECT FROM enrolment e WHERE e.id = enrolment_id));
