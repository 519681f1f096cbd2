-- AlterTable
ALTER TABLE "account" ADD COLUMN     "one_time_until" TIMESTAMPTZ(3);

GRANT SELECT (one_time_until) ON account TO zhuye_read, zhuye_web;
GRANT UPDATE (one_time_until) ON account TO zhuye_web;

-- Whether an account holds rights, now or later, that lie beyond what the present actor covers: such an
-- account is not theirs to manage, and row-level security would hide why.
CREATE FUNCTION grants_beyond(account uuid) RETURNS boolean LANGUAGE sql STABLE SECURITY DEFINER SET search_path = public AS $$
	SELECT EXISTS (SELECT FROM role_grant g WHERE g.account_id = account
		AND (g.valid_to IS NULL OR g.valid_to > now())
		AND (g.division_code >= app_from() AND g.division_code < app_to()) IS NOT TRUE)
$$;
REVOKE EXECUTE ON FUNCTION grants_beyond FROM PUBLIC;
GRANT EXECUTE ON FUNCTION grants_beyond TO zhuye_read, zhuye_web;
