-- Who was told that the day of a claim comes, or has passed.
ALTER TABLE "claim" ADD COLUMN "escalated_at" TIMESTAMPTZ(3),
ADD COLUMN "reminded_at" TIMESTAMPTZ(3);
