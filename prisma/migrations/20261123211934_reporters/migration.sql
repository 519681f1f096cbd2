-- A report keeps no way to reach whoever made it, but for the account of someone signed in.
ALTER TABLE "post_report" DROP COLUMN "contact_cipher",
DROP COLUMN "person_id",
ADD COLUMN     "account_id" UUID;
ALTER TABLE post_report ADD CONSTRAINT post_report_words_length CHECK (char_length(words) <= 1000 AND char_length(answer) <= 1000);

-- CreateIndex
CREATE INDEX "post_report_post_id_idx" ON "post_report"("post_id");
