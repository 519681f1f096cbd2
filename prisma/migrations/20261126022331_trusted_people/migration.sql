-- AlterTable
ALTER TABLE "person_access" ADD COLUMN     "areas" TEXT[] DEFAULT ARRAY[]::TEXT[],
ADD COLUMN     "last_day" DATE,
ADD COLUMN     "limited" BOOLEAN NOT NULL DEFAULT false;

-- CreateTable
CREATE TABLE "helper_invitation" (
    "id" UUID NOT NULL,
    "person_id" UUID NOT NULL,
    "state" TEXT NOT NULL DEFAULT 'open',
    "name" TEXT NOT NULL,
    "relation" TEXT NOT NULL,
    "phone_cipher" TEXT NOT NULL,
    "phone_hash" BYTEA NOT NULL,
    "areas" TEXT[],
    "last_day" DATE NOT NULL,
    "consent_id" UUID NOT NULL,
    "access_id" UUID,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "answered_at" TIMESTAMPTZ(3),

    CONSTRAINT "helper_invitation_pkey" PRIMARY KEY ("id")
);

-- CreateIndex
CREATE UNIQUE INDEX "helper_invitation_access_id_key" ON "helper_invitation"("access_id");

-- CreateIndex
CREATE INDEX "helper_invitation_person_id_idx" ON "helper_invitation"("person_id");

-- CreateIndex
CREATE INDEX "helper_invitation_phone_hash_idx" ON "helper_invitation"("phone_hash");

-- AddForeignKey
ALTER TABLE "helper_invitation" ADD CONSTRAINT "helper_invitation_person_id_fkey" FOREIGN KEY ("person_id") REFERENCES "person"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "helper_invitation" ADD CONSTRAINT "helper_invitation_consent_id_fkey" FOREIGN KEY ("consent_id") REFERENCES "consent"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "helper_invitation" ADD CONSTRAINT "helper_invitation_access_id_fkey" FOREIGN KEY ("access_id") REFERENCES "person_access"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- R-144: what a trusted person may do is named, and ends by itself.
ALTER TABLE person_access
	ADD CONSTRAINT person_access_areas_of_limited CHECK (limited OR (cardinality(areas) = 0 AND last_day IS NULL)),
	ADD CONSTRAINT person_access_limited_ends CHECK (NOT limited OR (last_day IS NOT NULL AND relation <> 'self'));
ALTER TABLE helper_invitation
	ADD CONSTRAINT helper_invitation_state_word CHECK (state IN ('open', 'accepted', 'declined', 'withdrawn')),
	ADD CONSTRAINT helper_invitation_relation_word CHECK (relation IN ('family', 'cadre', 'friend')),
	ADD CONSTRAINT helper_invitation_some_area CHECK (cardinality(areas) > 0),
	ADD CONSTRAINT helper_invitation_accepted CHECK ((state = 'accepted') = (access_id IS NOT NULL));
CREATE UNIQUE INDEX helper_invitation_once ON helper_invitation (person_id, phone_hash) WHERE state = 'open';

-- Whether someone may act for a person today; one place for all who ask.
CREATE FUNCTION holds_today(a person_access) RETURNS boolean LANGUAGE sql STABLE AS $$
	SELECT a.revoked_at IS NULL AND (a.last_day IS NULL OR a.last_day >= (now() AT TIME ZONE 'Asia/Shanghai')::date)
$$;

-- Only the person sees whom they asked; whoever is asked is found by the door, by the number they signed in with.
ALTER TABLE helper_invitation ENABLE ROW LEVEL SECURITY;
GRANT SELECT, INSERT, UPDATE, DELETE ON helper_invitation TO zhuye_worker;
CREATE POLICY helper_invitation_worker ON helper_invitation FOR ALL TO zhuye_worker USING (true) WITH CHECK (true);
GRANT SELECT ON helper_invitation TO zhuye_read, zhuye_web;
GRANT INSERT, UPDATE ON helper_invitation TO zhuye_web;
CREATE POLICY helper_invitation_rows ON helper_invitation FOR ALL TO zhuye_read, zhuye_web USING (person_id = app_person());
GRANT SELECT (id, person_id, state, relation, phone_hash, areas, last_day, consent_id), UPDATE (state, access_id, answered_at) ON helper_invitation TO zhuye_door;
CREATE POLICY helper_invitation_door ON helper_invitation FOR ALL TO zhuye_door USING (true) WITH CHECK (true);
