-- AlterTable
ALTER TABLE "claim" ADD COLUMN     "certificate_id" UUID;

-- AddForeignKey
ALTER TABLE "claim" ADD CONSTRAINT "claim_certificate_id_fkey" FOREIGN KEY ("certificate_id") REFERENCES "training_certificate"("enrolment_id") ON DELETE SET NULL ON UPDATE CASCADE;

ALTER TABLE claim ADD CONSTRAINT claim_certificate CHECK (certificate_id IS NULL OR incentive = 'training');
-- R-085: a certificate is claimed for once.
CREATE UNIQUE INDEX claim_once_a_certificate ON claim (certificate_id) WHERE state NOT IN ('refused', 'withdrawn');
-- One draft of a kind: for a job, for a certificate, or for neither.
DROP INDEX claim_one_draft;
CREATE UNIQUE INDEX claim_one_draft ON claim (person_id, incentive, coalesce(placement_id, certificate_id, person_id)) WHERE state = 'draft';
