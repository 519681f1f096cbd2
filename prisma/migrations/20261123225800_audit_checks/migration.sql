-- CreateTable
CREATE TABLE "audit_check" (
    "id" UUID NOT NULL,
    "at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "entries" BIGINT NOT NULL,
    "took_ms" INTEGER NOT NULL,
    "heads" JSONB NOT NULL,
    "faults" JSONB NOT NULL,

    CONSTRAINT "audit_check_pkey" PRIMARY KEY ("id")
);

-- CreateIndex
CREATE INDEX "audit_check_at_idx" ON "audit_check"("at");

-- CreateIndex
CREATE INDEX "audit_entry_at_idx" ON "audit_entry"("at");

ALTER TABLE audit_check ENABLE ROW LEVEL SECURITY;
GRANT SELECT, INSERT ON audit_check TO zhuye_worker;
GRANT SELECT ON audit_check TO zhuye_read;
CREATE POLICY audit_check_worker ON audit_check TO zhuye_worker USING (true) WITH CHECK (true);
CREATE POLICY audit_check_seen ON audit_check FOR SELECT TO zhuye_read USING (app_role() = 'admin');
CREATE TRIGGER audit_check_append_only BEFORE UPDATE OR DELETE ON audit_check FOR EACH ROW EXECUTE FUNCTION refuse_change();
CREATE TRIGGER audit_check_no_truncate BEFORE TRUNCATE ON audit_check FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();

-- Signing in happens before anyone acts in a place: whoever looks after an account sees its entries.
CREATE POLICY audit_entry_of_account ON audit_entry FOR SELECT TO zhuye_read, zhuye_web USING (
	app_role() = 'admin' AND division_code = '' AND subject_type = 'account'
	AND EXISTS (SELECT FROM account a WHERE a.id::text = subject_id));
-- What belongs to no place is for the administrators of the nation.
CREATE POLICY audit_entry_of_nation ON audit_entry FOR SELECT TO zhuye_read, zhuye_web USING (
	app_role() = 'admin' AND app_from() = '0' AND division_code = '');
