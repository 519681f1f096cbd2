-- CreateTable
CREATE TABLE "saved_search" (
    "id" UUID NOT NULL,
    "person_id" UUID NOT NULL,
    "address" TEXT NOT NULL,
    "conditions" JSONB NOT NULL,
    "reading" TEXT NOT NULL,
    "rhythm" TEXT NOT NULL,
    "by_text" BOOLEAN NOT NULL,
    "created_at" TIMESTAMPTZ(3) NOT NULL,
    "found" UUID[] DEFAULT ARRAY[]::UUID[],
    "found_count" INTEGER NOT NULL DEFAULT 0,
    "told" UUID[] DEFAULT ARRAY[]::UUID[],
    "told_at" TIMESTAMPTZ(3),
    "texted_at" TIMESTAMPTZ(3),

    CONSTRAINT "saved_search_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "saved_search_mark" (
    "id" SMALLINT NOT NULL DEFAULT 1,
    "looked_at" TIMESTAMPTZ(3) NOT NULL,
    "until" TIMESTAMPTZ(3),
    "reached" UUID,

    CONSTRAINT "saved_search_mark_pkey" PRIMARY KEY ("id")
);

-- CreateIndex
CREATE UNIQUE INDEX "saved_search_person_id_address_key" ON "saved_search"("person_id", "address");

-- AddForeignKey
ALTER TABLE "saved_search" ADD CONSTRAINT "saved_search_person_id_fkey" FOREIGN KEY ("person_id") REFERENCES "person"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

ALTER TABLE saved_search
	ADD CONSTRAINT saved_search_rhythm_word CHECK (rhythm IN ('daily', 'weekly')),
	ADD CONSTRAINT saved_search_address_short CHECK (length(address) BETWEEN 1 AND 4000),
	ADD CONSTRAINT saved_search_found_few CHECK (cardinality(found) <= 20 AND found_count >= cardinality(found));
ALTER TABLE saved_search_mark ADD CONSTRAINT saved_search_mark_one CHECK (id = 1);
INSERT INTO saved_search_mark (id, looked_at) VALUES (1, now());
-- New posts are looked up by when they were published.
CREATE INDEX post_published ON post (published_at) WHERE state = 'published';

-- Nobody but the person, and whoever acts for them, needs to know what they look for.
ALTER TABLE saved_search ENABLE ROW LEVEL SECURITY;
ALTER TABLE saved_search_mark ENABLE ROW LEVEL SECURITY;
GRANT SELECT, INSERT, UPDATE, DELETE ON saved_search TO zhuye_worker;
GRANT SELECT, INSERT, UPDATE ON saved_search_mark TO zhuye_worker;
CREATE POLICY saved_search_worker ON saved_search FOR ALL TO zhuye_worker USING (true) WITH CHECK (true);
CREATE POLICY saved_search_mark_worker ON saved_search_mark FOR ALL TO zhuye_worker USING (true) WITH CHECK (true);
GRANT SELECT ON saved_search TO zhuye_read, zhuye_web;
GRANT INSERT, UPDATE, DELETE ON saved_search TO zhuye_web;
CREATE POLICY saved_search_rows ON saved_search FOR ALL TO zhuye_read, zhuye_web USING (person_id = app_person());
