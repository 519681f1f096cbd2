-- AlterTable
ALTER TABLE "guidance_slot" ADD COLUMN     "directions" TEXT NOT NULL DEFAULT '';
