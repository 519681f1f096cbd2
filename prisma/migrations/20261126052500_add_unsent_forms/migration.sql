-- CreateTable
CREATE TABLE "unsent_form" (
    "token_hash" BYTEA NOT NULL,
    "page" TEXT NOT NULL,
    "form_cipher" TEXT NOT NULL,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "unsent_form_pkey" PRIMARY KEY ("token_hash","page")
);

-- CreateIndex
CREATE INDEX "unsent_form_created_at_idx" ON "unsent_form"("created_at");

-- Whoever asks has not signed in: only the door keeps these and gives them back, and the worker throws them away.
ALTER TABLE unsent_form ENABLE ROW LEVEL SECURITY;
GRANT SELECT, INSERT, UPDATE, DELETE ON unsent_form TO zhuye_door, zhuye_worker;
CREATE POLICY unsent_form_door ON unsent_form FOR ALL TO zhuye_door USING (true) WITH CHECK (true);
CREATE POLICY unsent_form_worker ON unsent_form FOR ALL TO zhuye_worker USING (true) WITH CHECK (true);
