-- CreateTable
CREATE TABLE "care_provider" (
    "id" UUID NOT NULL,
    "owner_code" TEXT NOT NULL,
    "name" TEXT NOT NULL,
    "kinds" TEXT[],
    "phone" TEXT NOT NULL,
    "note" TEXT NOT NULL DEFAULT '',
    "closed" BOOLEAN NOT NULL DEFAULT false,
    "demo" BOOLEAN NOT NULL DEFAULT false,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "version" INTEGER NOT NULL DEFAULT 0,

    CONSTRAINT "care_provider_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "care_order" (
    "id" UUID NOT NULL,
    "person_id" UUID NOT NULL,
    "person_division" TEXT NOT NULL,
    "kind" TEXT NOT NULL,
    "state" TEXT NOT NULL,
    "asked_cipher" TEXT NOT NULL,
    "covers_cipher" TEXT,
    "hours_month" INTEGER,
    "starts_on" DATE,
    "ends_on" DATE,
    "provider_id" UUID,
    "approved_by" UUID,
    "rating" TEXT,
    "created_at" TIMESTAMPTZ(3) NOT NULL,
    "version" INTEGER NOT NULL DEFAULT 0,

    CONSTRAINT "care_order_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "care_order_event" (
    "order_id" UUID NOT NULL,
    "seq" INTEGER NOT NULL,
    "verb" TEXT NOT NULL,
    "from_state" TEXT NOT NULL,
    "to_state" TEXT NOT NULL,
    "machine" TEXT NOT NULL DEFAULT 'care-order',
    "actor" TEXT NOT NULL,
    "data" JSONB NOT NULL DEFAULT '{}',
    "at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "care_order_event_pkey" PRIMARY KEY ("order_id","seq")
);

-- CreateTable
CREATE TABLE "care_visit" (
    "order_id" UUID NOT NULL,
    "seq" INTEGER NOT NULL,
    "on" DATE NOT NULL,
    "minutes" INTEGER NOT NULL,
    "state" TEXT NOT NULL DEFAULT 'recorded',
    "recorded_by" UUID NOT NULL,
    "at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "care_visit_pkey" PRIMARY KEY ("order_id","seq")
);

-- CreateIndex
CREATE INDEX "care_provider_owner_code_name_idx" ON "care_provider"("owner_code", "name");

-- CreateIndex
CREATE INDEX "care_order_person_id_state_idx" ON "care_order"("person_id", "state");

-- CreateIndex
CREATE INDEX "care_order_person_division_state_idx" ON "care_order"("person_division", "state");

-- CreateIndex
CREATE INDEX "care_order_provider_id_idx" ON "care_order"("provider_id");

-- AddForeignKey
ALTER TABLE "care_provider" ADD CONSTRAINT "care_provider_owner_code_fkey" FOREIGN KEY ("owner_code") REFERENCES "division"("code") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "care_order" ADD CONSTRAINT "care_order_person_id_fkey" FOREIGN KEY ("person_id") REFERENCES "person"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "care_order" ADD CONSTRAINT "care_order_provider_id_fkey" FOREIGN KEY ("provider_id") REFERENCES "care_provider"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "care_order_event" ADD CONSTRAINT "care_order_event_order_id_fkey" FOREIGN KEY ("order_id") REFERENCES "care_order"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "care_order_event" ADD CONSTRAINT "care_order_event_machine_from_state_verb_to_state_fkey" FOREIGN KEY ("machine", "from_state", "verb", "to_state") REFERENCES "state_transition"("machine", "from_state", "verb", "to_state") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "care_visit" ADD CONSTRAINT "care_visit_order_id_fkey" FOREIGN KEY ("order_id") REFERENCES "care_order"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

ALTER TABLE care_provider ALTER COLUMN owner_code TYPE text COLLATE "C";
ALTER TABLE care_order ALTER COLUMN person_division TYPE text COLLATE "C";

ALTER TABLE care_provider
	ADD CONSTRAINT care_provider_kinds CHECK (cardinality(kinds) > 0 AND kinds <@ ARRAY['home', 'day', 'escort']);
ALTER TABLE care_order
	ADD CONSTRAINT care_order_kind_word CHECK (kind IN ('home', 'day', 'escort')),
	ADD CONSTRAINT care_order_state_word CHECK (state IN ('requested', 'approved', 'assigned', 'active', 'done', 'refused', 'cancelled')),
	ADD CONSTRAINT care_order_rating_word CHECK (rating IN ('good', 'fair', 'bad')),
	ADD CONSTRAINT care_order_hours_positive CHECK (hours_month > 0),
	-- Nobody comes who was not approved and named, nor before a first or after a last day.
	ADD CONSTRAINT care_order_approved CHECK (state IN ('requested', 'refused', 'cancelled')
		OR (approved_by IS NOT NULL AND covers_cipher IS NOT NULL AND hours_month IS NOT NULL AND ends_on IS NOT NULL)),
	ADD CONSTRAINT care_order_assigned CHECK (state NOT IN ('assigned', 'active', 'done') OR (provider_id IS NOT NULL AND starts_on IS NOT NULL AND starts_on <= ends_on));
CREATE UNIQUE INDEX care_order_one_of_a_kind ON care_order (person_id, kind) WHERE state IN ('requested', 'approved', 'assigned', 'active');
ALTER TABLE care_order_event ADD CONSTRAINT care_order_event_machine CHECK (machine = 'care-order');
ALTER TABLE care_visit
	ADD CONSTRAINT care_visit_state_word CHECK (state IN ('recorded', 'confirmed', 'questioned')),
	ADD CONSTRAINT care_visit_minutes CHECK (minutes BETWEEN 30 AND 1440);

CREATE TRIGGER care_order_event_append_only BEFORE UPDATE OR DELETE ON care_order_event FOR EACH ROW EXECUTE FUNCTION refuse_change();
CREATE TRIGGER care_order_event_no_truncate BEFORE TRUNCATE ON care_order_event FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();

DO $$
DECLARE name text;
BEGIN
	FOREACH name IN ARRAY ARRAY['care_provider', 'care_order', 'care_order_event', 'care_visit'] LOOP
		EXECUTE format('ALTER TABLE %I ENABLE ROW LEVEL SECURITY', name);
		EXECUTE format('GRANT SELECT ON %I TO zhuye_read, zhuye_web, zhuye_worker', name);
		EXECUTE format('GRANT INSERT ON %I TO zhuye_web, zhuye_worker', name);
		EXECUTE format('CREATE POLICY %I ON %I FOR ALL TO zhuye_worker USING (true) WITH CHECK (true)', name || '_worker', name);
	END LOOP;
END $$;
GRANT UPDATE ON care_provider, care_order, care_visit TO zhuye_web, zhuye_worker;

CREATE POLICY care_order_rows ON care_order FOR ALL TO zhuye_read, zhuye_web USING (
	person_id = app_person() OR (person_division >= app_from() AND person_division < app_to()) OR EXISTS (SELECT FROM person p WHERE p.id = person_id));
CREATE POLICY care_order_event_rows ON care_order_event FOR ALL TO zhuye_read, zhuye_web USING (EXISTS (SELECT FROM care_order o WHERE o.id = order_id));
CREATE POLICY care_visit_rows ON care_visit FOR ALL TO zhuye_read, zhuye_web USING (EXISTS (SELECT FROM care_order o WHERE o.id = order_id));
-- Providers are read by staff of a division, of those around and below it, and by whom they look after; kept by the division's own.
CREATE POLICY care_provider_read ON care_provider FOR SELECT TO zhuye_read, zhuye_web USING (
	(owner_code >= app_from() AND owner_code < app_to()) OR starts_with(app_from(), owner_code)
	OR EXISTS (SELECT FROM care_order o WHERE o.provider_id = care_provider.id));
CREATE POLICY care_provider_added ON care_provider FOR INSERT TO zhuye_web WITH CHECK (owner_code >= app_from() AND owner_code < app_to());
CREATE POLICY care_provider_changed ON care_provider FOR UPDATE TO zhuye_web USING (owner_code >= app_from() AND owner_code < app_to());
