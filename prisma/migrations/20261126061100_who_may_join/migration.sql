-- AlterTable
ALTER TABLE "course" ADD COLUMN     "age_from" SMALLINT,
ADD COLUMN     "age_to" SMALLINT,
ADD COLUMN     "residents" BOOLEAN NOT NULL DEFAULT false,
ADD COLUMN     "schooling" TEXT;

ALTER TABLE course
	ADD CONSTRAINT course_ages_order CHECK (age_from BETWEEN 16 AND 80 AND age_to BETWEEN 16 AND 80 AND age_from <= age_to),
	ADD CONSTRAINT course_schooling_word CHECK (schooling IN ('none', 'primary', 'junior', 'vocational', 'senior', 'college', 'bachelor', 'postgraduate'));
