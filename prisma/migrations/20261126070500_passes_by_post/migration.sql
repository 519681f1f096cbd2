-- The posts of one import become public at once: where a pass ends is said by the post as well.
ALTER TABLE "saved_search_mark" ADD COLUMN "looked_at_id" UUID NOT NULL DEFAULT 'ffffffff-ffff-ffff-ffff-ffffffffffff',
ADD COLUMN "until_id" UUID;
ALTER TABLE "saved_search_mark" ALTER COLUMN "looked_at_id" DROP DEFAULT;

DROP INDEX post_published;
CREATE INDEX post_published ON post (published_at, id) WHERE state = 'published';
