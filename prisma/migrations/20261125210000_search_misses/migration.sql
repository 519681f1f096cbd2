-- CreateTable
CREATE TABLE "search_miss" (
    "text_hash" BYTEA NOT NULL,
    "text" TEXT,
    "times" INTEGER NOT NULL DEFAULT 1,
    "first_day" DATE NOT NULL,
    "last_day" DATE NOT NULL,

    CONSTRAINT "search_miss_pkey" PRIMARY KEY ("text_hash")
);

ALTER TABLE search_miss ADD CONSTRAINT search_miss_short CHECK (length(text) BETWEEN 2 AND 12 AND text !~ '[0-9]');
ALTER TABLE search_miss ENABLE ROW LEVEL SECURITY;
-- Counted at the door, read by the command that proposes names of work, and by nobody else.
GRANT SELECT, INSERT, UPDATE ON search_miss TO zhuye_door;
GRANT SELECT, DELETE ON search_miss TO zhuye_worker;
CREATE POLICY search_miss_door ON search_miss TO zhuye_door USING (true) WITH CHECK (true);
CREATE POLICY search_miss_worker ON search_miss TO zhuye_worker USING (true);
