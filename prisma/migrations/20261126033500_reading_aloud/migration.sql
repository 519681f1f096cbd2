-- AlterTable
ALTER TABLE "account" ADD COLUMN     "reading" TEXT NOT NULL DEFAULT 'silent';

ALTER TABLE account ADD CONSTRAINT account_reading_word CHECK (reading IN ('silent', 'aloud'));
GRANT SELECT (reading) ON account TO zhuye_read, zhuye_web;
GRANT UPDATE (reading) ON account TO zhuye_web;
