-- AlterTable
ALTER TABLE "registration" ADD COLUMN     "skilled_for" TEXT[] DEFAULT ARRAY[]::TEXT[];
