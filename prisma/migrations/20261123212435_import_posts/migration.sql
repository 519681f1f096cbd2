-- DropIndex
DROP INDEX "post_source_owner_code_external_id_key";

-- AlterTable
ALTER TABLE "import_batch" ADD COLUMN     "moved_at" TIMESTAMPTZ(3);

-- AlterTable
ALTER TABLE "post" ADD COLUMN     "import_digest" TEXT,
ADD COLUMN     "import_id" UUID;

-- CreateIndex
CREATE INDEX "employer_name_key_idx" ON "employer"("name_key");

-- CreateIndex
CREATE INDEX "post_import_id_idx" ON "post"("import_id");

-- CreateIndex
CREATE UNIQUE INDEX "post_source_external_id_owner_code_key" ON "post"("source", "external_id", "owner_code");

-- AddForeignKey
ALTER TABLE "post" ADD CONSTRAINT "post_import_id_fkey" FOREIGN KEY ("import_id") REFERENCES "import_batch"("id") ON DELETE SET NULL ON UPDATE CASCADE;
