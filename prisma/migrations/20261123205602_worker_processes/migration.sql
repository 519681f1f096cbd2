-- CreateTable
CREATE TABLE "worker_process" (
    "id" UUID NOT NULL,
    "lock_names" TEXT[],
    "build" TEXT NOT NULL,
    "started_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "beaten_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "worker_process_pkey" PRIMARY KEY ("id")
);

ALTER TABLE worker_process ENABLE ROW LEVEL SECURITY;
GRANT SELECT, INSERT, UPDATE, DELETE ON worker_process TO zhuye_worker;
CREATE POLICY worker_process_worker ON worker_process TO zhuye_worker USING (true) WITH CHECK (true);
-- Whether one lives is asked by the health page and shown to administrators.
GRANT SELECT ON worker_process TO zhuye_read;
CREATE POLICY worker_process_read ON worker_process FOR SELECT TO zhuye_read USING (true);
