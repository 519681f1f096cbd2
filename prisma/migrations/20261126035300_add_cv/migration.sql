-- CreateTable
CREATE TABLE "cv" (
    "person_id" UUID NOT NULL,
    "about_cipher" TEXT NOT NULL,
    "hidden" TEXT[] DEFAULT ARRAY[]::TEXT[],
    "shows_phone" BOOLEAN NOT NULL DEFAULT false,
    "changed_at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "cv_pkey" PRIMARY KEY ("person_id")
);

-- CreateTable
CREATE TABLE "cv_share" (
    "id" UUID NOT NULL,
    "application_id" UUID NOT NULL,
    "person_id" UUID NOT NULL,
    "post_division" TEXT NOT NULL,
    "consent_id" UUID NOT NULL,
    "cv_cipher" TEXT,
    "given_at" TIMESTAMPTZ(3) NOT NULL,
    "ended_at" TIMESTAMPTZ(3),

    CONSTRAINT "cv_share_pkey" PRIMARY KEY ("id")
);

-- CreateIndex
CREATE INDEX "cv_share_person_id_idx" ON "cv_share"("person_id");

-- AddForeignKey
ALTER TABLE "cv" ADD CONSTRAINT "cv_person_id_fkey" FOREIGN KEY ("person_id") REFERENCES "person"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "cv_share" ADD CONSTRAINT "cv_share_application_id_fkey" FOREIGN KEY ("application_id") REFERENCES "application"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "cv_share" ADD CONSTRAINT "cv_share_person_id_fkey" FOREIGN KEY ("person_id") REFERENCES "person"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "cv_share" ADD CONSTRAINT "cv_share_consent_id_fkey" FOREIGN KEY ("consent_id") REFERENCES "consent"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

ALTER TABLE consent DROP CONSTRAINT consent_purpose_word;
ALTER TABLE consent ADD CONSTRAINT consent_purpose_word CHECK (purpose IN ('registration', 'help', 'share-contact', 'share-cv'));

-- R-160: what was taken back is gone, and an employer holds one copy at a time.
ALTER TABLE cv ADD CONSTRAINT cv_hidden_words
	CHECK (hidden <@ ARRAY['age', 'place', 'wishes', 'skills', 'certificates', 'education', 'jobs', 'courses']);
ALTER TABLE cv_share
	ADD CONSTRAINT cv_share_erased CHECK ((ended_at IS NULL) = (cv_cipher IS NOT NULL)),
	ADD CONSTRAINT cv_share_ended_later CHECK (ended_at IS NULL OR ended_at >= given_at);
CREATE UNIQUE INDEX cv_share_once ON cv_share (application_id) WHERE ended_at IS NULL;

-- An application that comes to nothing takes the copy with it, whoever ends it and how.
CREATE FUNCTION erase_given_cv() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER SET search_path = public AS $$
BEGIN
	UPDATE cv_share SET ended_at = greatest(now(), given_at), cv_cipher = NULL
	WHERE application_id = NEW.id AND ended_at IS NULL;
	RETURN NULL;
END $$;
REVOKE ALL ON FUNCTION erase_given_cv() FROM PUBLIC;
CREATE TRIGGER application_over_erases_cv AFTER UPDATE OF state ON application
	FOR EACH ROW WHEN (NEW.state IN ('not-hired', 'withdrawn')) EXECUTE FUNCTION erase_given_cv();

-- The person keeps both; staff on the side of the post read what is given to it, as long as it is given.
ALTER TABLE cv ENABLE ROW LEVEL SECURITY;
ALTER TABLE cv_share ENABLE ROW LEVEL SECURITY;
GRANT SELECT, INSERT, UPDATE, DELETE ON cv, cv_share TO zhuye_worker;
CREATE POLICY cv_worker ON cv FOR ALL TO zhuye_worker USING (true) WITH CHECK (true);
CREATE POLICY cv_share_worker ON cv_share FOR ALL TO zhuye_worker USING (true) WITH CHECK (true);
GRANT SELECT ON cv, cv_share TO zhuye_read, zhuye_web;
GRANT INSERT, UPDATE ON cv, cv_share TO zhuye_web;
CREATE POLICY cv_rows ON cv FOR ALL TO zhuye_read, zhuye_web USING (person_id = app_person());
CREATE POLICY cv_share_rows ON cv_share FOR ALL TO zhuye_read, zhuye_web USING (person_id = app_person());
CREATE POLICY cv_share_seen ON cv_share FOR SELECT TO zhuye_read, zhuye_web
	USING (ended_at IS NULL AND post_division >= app_from() AND post_division < app_to());
