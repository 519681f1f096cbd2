-- AlterTable
ALTER TABLE "employer" DROP COLUMN "contact_cipher",
DROP COLUMN "contact_name",
DROP COLUMN "note",
ADD COLUMN     "address" TEXT NOT NULL DEFAULT '',
ADD COLUMN     "kind" TEXT NOT NULL DEFAULT 'unstated',
ADD COLUMN     "origin" TEXT NOT NULL DEFAULT 'import';

-- AlterTable
ALTER TABLE "project" ADD COLUMN     "fund_source" TEXT NOT NULL DEFAULT 'unstated',
ADD COLUMN     "labour_pay_paid_fen" BIGINT NOT NULL DEFAULT 0,
ADD COLUMN     "owner_name" TEXT NOT NULL DEFAULT '',
ADD COLUMN     "training" TEXT NOT NULL DEFAULT '',
ADD COLUMN     "version" INTEGER NOT NULL DEFAULT 0,
ADD COLUMN     "workers_planned" INTEGER;

-- AlterTable
ALTER TABLE "workshop" ADD COLUMN     "accident_insured" BOOLEAN NOT NULL DEFAULT false,
ADD COLUMN     "aided_workers" INTEGER,
ADD COLUMN     "capacity" INTEGER,
ADD COLUMN     "counted_on" DATE,
ADD COLUMN     "recognition_level" TEXT,
ADD COLUMN     "recognition_number" TEXT NOT NULL DEFAULT '',
ADD COLUMN     "version" INTEGER NOT NULL DEFAULT 0,
ADD COLUMN     "workers" INTEGER;

-- CreateTable
CREATE TABLE "employer_file" (
    "employer_id" UUID NOT NULL,
    "contact_name" TEXT NOT NULL DEFAULT '',
    "phone_cipher" TEXT,
    "note" TEXT NOT NULL DEFAULT '',

    CONSTRAINT "employer_file_pkey" PRIMARY KEY ("employer_id")
);

-- CreateTable
CREATE TABLE "employer_event" (
    "employer_id" UUID NOT NULL,
    "seq" INTEGER NOT NULL,
    "verb" TEXT NOT NULL,
    "from_state" TEXT NOT NULL,
    "to_state" TEXT NOT NULL,
    "machine" TEXT NOT NULL DEFAULT 'employer',
    "actor" TEXT NOT NULL,
    "data" JSONB NOT NULL DEFAULT '{}',
    "at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "employer_event_pkey" PRIMARY KEY ("employer_id","seq")
);

-- CreateTable
CREATE TABLE "kept_form" (
    "id" UUID NOT NULL,
    "account_id" UUID NOT NULL,
    "page" TEXT NOT NULL,
    "values_cipher" TEXT NOT NULL,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "kept_form_pkey" PRIMARY KEY ("id")
);

-- CreateIndex
CREATE INDEX "kept_form_created_at_idx" ON "kept_form"("created_at");

-- CreateIndex
CREATE INDEX "post_workshop_id_idx" ON "post"("workshop_id");

-- CreateIndex
CREATE INDEX "post_project_id_idx" ON "post"("project_id");

-- CreateIndex
CREATE INDEX "workshop_employer_id_idx" ON "workshop"("employer_id");

-- AddForeignKey
ALTER TABLE "employer_file" ADD CONSTRAINT "employer_file_employer_id_fkey" FOREIGN KEY ("employer_id") REFERENCES "employer"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "employer_event" ADD CONSTRAINT "employer_event_employer_id_fkey" FOREIGN KEY ("employer_id") REFERENCES "employer"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "employer_event" ADD CONSTRAINT "employer_event_machine_from_state_verb_to_state_fkey" FOREIGN KEY ("machine", "from_state", "verb", "to_state") REFERENCES "state_transition"("machine", "from_state", "verb", "to_state") ON DELETE RESTRICT ON UPDATE CASCADE;

-- Words and ranges.
ALTER TABLE employer DROP CONSTRAINT employer_standing_word;
UPDATE employer SET standing = 'suspended' WHERE standing = 'banned';
ALTER TABLE employer
	ADD CONSTRAINT employer_standing_word CHECK (standing IN ('unverified', 'verified', 'refused', 'suspended')),
	ADD CONSTRAINT employer_origin_word CHECK (origin IN ('import', 'staff')),
	ADD CONSTRAINT employer_kind_word CHECK (kind IN ('unstated', 'enterprise', 'individual-business', 'cooperative', 'institution', 'social-organisation', 'village-committee', 'hr-agency')),
	ADD CONSTRAINT employer_credit_code_shape CHECK (credit_code ~ '^[0-9A-HJ-NPQRTUWXY]{18}$') NOT VALID,
	ADD CONSTRAINT employer_name_length CHECK (char_length(name) BETWEEN 1 AND 200) NOT VALID;
ALTER TABLE employer_event ADD CONSTRAINT employer_event_machine CHECK (machine = 'employer');
ALTER TABLE workshop
	ADD CONSTRAINT workshop_level_word CHECK (recognition_level IN ('county', 'city', 'province')),
	ADD CONSTRAINT workshop_period CHECK (recognised_to IS NULL OR recognised_from IS NULL OR recognised_to >= recognised_from),
	ADD CONSTRAINT workshop_figures CHECK (capacity > 0 AND workers >= 0 AND aided_workers >= 0),
	ADD CONSTRAINT workshop_aided_among_workers CHECK (aided_workers <= workers);
ALTER TABLE project
	ADD CONSTRAINT project_fund_source_word CHECK (fund_source IN ('unstated', 'central-budget', 'rural-revitalisation', 'local', 'other')),
	ADD CONSTRAINT project_pay_paid CHECK (labour_pay_paid_fen >= 0),
	ADD CONSTRAINT project_workers CHECK (workers_planned > 0),
	ADD CONSTRAINT project_period CHECK (ends_on IS NULL OR starts_on IS NULL OR ends_on >= starts_on);

-- An employer's file and history are for the staff around it and for its own clerks; a form that was
-- left is its own account's.
DO $$
DECLARE
	tab text;
	web CONSTANT text := 'zhuye_read, zhuye_web';
	within CONSTANT text := 'e.division_code >= app_from() AND e.division_code < app_to()';
BEGIN
	FOREACH tab IN ARRAY ARRAY['employer_file', 'employer_event', 'kept_form'] LOOP
		EXECUTE format('ALTER TABLE %I ENABLE ROW LEVEL SECURITY', tab);
		EXECUTE format('GRANT SELECT, INSERT, UPDATE, DELETE ON %I TO zhuye_worker', tab);
		EXECUTE format('CREATE POLICY %1$I ON %2$I TO zhuye_worker USING (true) WITH CHECK (true)', tab || '_worker', tab);
		EXECUTE format('GRANT SELECT ON %I TO %s', tab, web);
		EXECUTE format('GRANT INSERT ON %I TO zhuye_web', tab);
	END LOOP;
	GRANT UPDATE ON employer_file TO zhuye_web;
	FOREACH tab IN ARRAY ARRAY['employer_file', 'employer_event'] LOOP
		EXECUTE format('CREATE POLICY %1$I ON %2$I FOR SELECT TO %3$s USING (employer_id = app_employer() OR EXISTS (SELECT FROM employer e WHERE e.id = employer_id AND %4$s))', tab || '_seen', tab, web, within);
		EXECUTE format('CREATE POLICY %1$I ON %2$I FOR INSERT TO zhuye_web WITH CHECK (EXISTS (SELECT FROM employer e WHERE e.id = employer_id AND %3$s))', tab || '_added', tab, within);
	END LOOP;
	EXECUTE format('CREATE POLICY employer_file_changed ON employer_file FOR UPDATE TO zhuye_web USING (EXISTS (SELECT FROM employer e WHERE e.id = employer_id AND %s))', within);
	EXECUTE format('CREATE POLICY kept_form_own ON kept_form TO %s USING (account_id = app_account())', web);
END $$;
REVOKE UPDATE, DELETE ON employer_event FROM zhuye_worker;
CREATE TRIGGER employer_event_append_only BEFORE UPDATE OR DELETE ON employer_event FOR EACH ROW EXECUTE FUNCTION refuse_change();
CREATE TRIGGER employer_event_no_truncate BEFORE TRUNCATE ON employer_event FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();
