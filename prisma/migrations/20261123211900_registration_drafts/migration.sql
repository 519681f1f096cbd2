-- AlterTable
ALTER TABLE "registration" ADD COLUMN     "changed_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
ADD COLUMN     "channel" TEXT NOT NULL DEFAULT 'self',
ALTER COLUMN "state" SET DEFAULT 'active',
ALTER COLUMN "submitted_at" SET NOT NULL;

-- CreateTable
CREATE TABLE "registration_draft" (
    "id" UUID NOT NULL,
    "account_id" UUID NOT NULL,
    "person_id" UUID,
    "relation" TEXT NOT NULL DEFAULT 'self',
    "agreed_how" TEXT,
    "answers_cipher" TEXT NOT NULL,
    "started_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "changed_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "registration_draft_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "registration_event" (
    "registration_id" UUID NOT NULL,
    "seq" INTEGER NOT NULL,
    "verb" TEXT NOT NULL,
    "from_state" TEXT NOT NULL,
    "to_state" TEXT NOT NULL,
    "machine" TEXT NOT NULL DEFAULT 'registration',
    "actor" TEXT NOT NULL,
    "answers_cipher" TEXT,
    "data" JSONB NOT NULL DEFAULT '{}',
    "at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "registration_event_pkey" PRIMARY KEY ("registration_id","seq")
);

-- CreateIndex
CREATE INDEX "registration_draft_account_id_idx" ON "registration_draft"("account_id");

-- CreateIndex
CREATE INDEX "registration_person_id_idx" ON "registration"("person_id");

-- AddForeignKey
ALTER TABLE "registration_draft" ADD CONSTRAINT "registration_draft_person_id_fkey" FOREIGN KEY ("person_id") REFERENCES "person"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "registration_event" ADD CONSTRAINT "registration_event_registration_id_fkey" FOREIGN KEY ("registration_id") REFERENCES "registration"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "registration_event" ADD CONSTRAINT "registration_event_machine_from_state_verb_to_state_fkey" FOREIGN KEY ("machine", "from_state", "verb", "to_state") REFERENCES "state_transition"("machine", "from_state", "verb", "to_state") ON DELETE RESTRICT ON UPDATE CASCADE;

-- A draft is no registration any more; one can rest, and then go on.
ALTER TABLE registration
	DROP CONSTRAINT registration_state_word,
	DROP CONSTRAINT registration_submitted,
	ADD CONSTRAINT registration_state_word CHECK (state IN ('active', 'paused', 'withdrawn')),
	ADD CONSTRAINT registration_channel_word CHECK (channel IN ('self', 'helper', 'counter')),
	ADD CONSTRAINT registration_ended CHECK ((state = 'withdrawn') = (ended_at IS NOT NULL));
DROP INDEX registration_one_open;
CREATE UNIQUE INDEX registration_one_open ON registration (person_id) WHERE state IN ('active', 'paused');

ALTER TABLE registration_event ADD CONSTRAINT registration_event_machine CHECK (machine = 'registration');

ALTER TABLE registration_draft
	ADD CONSTRAINT registration_draft_relation_word CHECK (relation IN ('self', 'family', 'cadre', 'friend')),
	ADD CONSTRAINT registration_draft_agreed_word CHECK (agreed_how IN ('in-person', 'phone', 'paper')),
	ADD CONSTRAINT registration_draft_agreed CHECK (relation = 'self' OR person_id IS NOT NULL OR agreed_how IS NOT NULL);
CREATE UNIQUE INDEX registration_draft_of_person ON registration_draft (person_id) WHERE person_id IS NOT NULL;
CREATE UNIQUE INDEX registration_draft_of_self ON registration_draft (account_id) WHERE person_id IS NULL AND relation = 'self';

CREATE TRIGGER registration_event_append_only BEFORE UPDATE OR DELETE ON registration_event FOR EACH ROW EXECUTE FUNCTION refuse_change();
CREATE TRIGGER registration_event_no_truncate BEFORE TRUNCATE ON registration_event FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();

-- Drafts belong to whoever writes them and to the person they are about; events to whoever sees the registration.
ALTER TABLE registration_draft ENABLE ROW LEVEL SECURITY;
ALTER TABLE registration_event ENABLE ROW LEVEL SECURITY;
GRANT SELECT, INSERT, UPDATE, DELETE ON registration_draft TO zhuye_worker;
GRANT SELECT, INSERT ON registration_event TO zhuye_worker;
CREATE POLICY registration_draft_worker ON registration_draft FOR ALL TO zhuye_worker USING (true) WITH CHECK (true);
CREATE POLICY registration_event_worker ON registration_event FOR ALL TO zhuye_worker USING (true) WITH CHECK (true);

GRANT SELECT ON registration_draft, registration_event TO zhuye_read, zhuye_web;
GRANT INSERT, UPDATE, DELETE ON registration_draft TO zhuye_web;
GRANT INSERT ON registration_event TO zhuye_web;
CREATE POLICY registration_draft_rows ON registration_draft FOR ALL TO zhuye_read, zhuye_web
	USING (account_id = app_account() OR person_id = app_person());
CREATE POLICY registration_event_rows ON registration_event FOR ALL TO zhuye_read, zhuye_web
	USING (EXISTS (SELECT FROM registration x WHERE x.id = registration_id));

-- Someone's own telephone number, sealed: who registers by telephone is reached under it.
CREATE FUNCTION own_phone_cipher() RETURNS text LANGUAGE sql STABLE SECURITY DEFINER SET search_path = public AS $$
	SELECT phone_cipher FROM account WHERE id = app_account() AND kind = 'mobile'
$$;
REVOKE EXECUTE ON FUNCTION own_phone_cipher FROM PUBLIC;
GRANT EXECUTE ON FUNCTION own_phone_cipher TO zhuye_web;
