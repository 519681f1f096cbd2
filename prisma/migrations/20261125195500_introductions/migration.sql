-- AlterTable
ALTER TABLE "offer" DROP COLUMN "formal";

-- CreateTable
CREATE TABLE "introduction" (
    "offer_id" UUID NOT NULL,
    "issuer" TEXT NOT NULL,
    "year" INTEGER NOT NULL,
    "serial" INTEGER NOT NULL,
    "number" TEXT NOT NULL,
    "institution" TEXT NOT NULL,
    "officer" TEXT NOT NULL,
    "terms" JSONB NOT NULL,
    "issued_at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "introduction_pkey" PRIMARY KEY ("offer_id")
);

-- CreateTable
CREATE TABLE "document_number" (
    "issuer" TEXT NOT NULL,
    "kind" TEXT NOT NULL,
    "year" INTEGER NOT NULL,
    "last" INTEGER NOT NULL,

    CONSTRAINT "document_number_pkey" PRIMARY KEY ("issuer","kind","year")
);

-- CreateIndex
CREATE UNIQUE INDEX "introduction_issuer_year_serial_key" ON "introduction"("issuer", "year", "serial");

-- AddForeignKey
ALTER TABLE "introduction" ADD CONSTRAINT "introduction_offer_id_fkey" FOREIGN KEY ("offer_id") REFERENCES "offer"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

ALTER TABLE document_number
	ADD CONSTRAINT document_number_kind_word CHECK (kind IN ('introduction')),
	ADD CONSTRAINT document_number_counts CHECK (last > 0);

-- The next number of an institution: without gaps, since whoever takes one keeps the row until its
-- document is written, or gives it back with everything else.
CREATE FUNCTION next_document_number(of_issuer text, of_kind text, of_year integer) RETURNS integer
LANGUAGE sql SECURITY DEFINER SET search_path = public AS $$
	INSERT INTO document_number (issuer, kind, year, last) VALUES (of_issuer, of_kind, of_year, 1)
	ON CONFLICT (issuer, kind, year) DO UPDATE SET last = document_number.last + 1 RETURNING last
$$;
REVOKE EXECUTE ON FUNCTION next_document_number FROM PUBLIC;
GRANT EXECUTE ON FUNCTION next_document_number TO zhuye_web, zhuye_worker;

-- What was introduced stays as it went out; it is seen by whoever sees its offer.
CREATE TRIGGER introduction_append_only BEFORE UPDATE OR DELETE ON introduction FOR EACH ROW EXECUTE FUNCTION refuse_change();
CREATE TRIGGER introduction_no_truncate BEFORE TRUNCATE ON introduction FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();
ALTER TABLE introduction ENABLE ROW LEVEL SECURITY;
ALTER TABLE document_number ENABLE ROW LEVEL SECURITY;
GRANT SELECT, INSERT ON introduction TO zhuye_worker, zhuye_web;
GRANT SELECT ON introduction TO zhuye_read;
GRANT SELECT ON document_number TO zhuye_worker;
CREATE POLICY introduction_worker ON introduction FOR ALL TO zhuye_worker USING (true) WITH CHECK (true);
CREATE POLICY document_number_worker ON document_number FOR ALL TO zhuye_worker USING (true) WITH CHECK (true);
CREATE POLICY introduction_rows ON introduction FOR ALL TO zhuye_read, zhuye_web
	USING (EXISTS (SELECT FROM offer x WHERE x.id = offer_id));
