import { pool } from '#app/adapters/db/pools.server.ts'
import { unsentLimits } from '#app/domain/unsent-form.ts'

/** What has served its purpose goes, every night: answers to forms, used codes, ended sessions, forms that were left, files nobody reads, counters. */
const leftovers = [
	"DELETE FROM idempotency_record WHERE created_at < now() - interval '30 days'",
	"DELETE FROM text_message WHERE notification_id IS NULL AND created_at < now() - interval '7 days'",
	"DELETE FROM text_reply WHERE received_at < now() - interval '90 days'",
	"DELETE FROM sign_in_code WHERE expires_at < now() - interval '7 days'",
	"DELETE FROM session WHERE coalesce(ended_at, ends_at) < now() - interval '90 days'",
	"DELETE FROM stored_file f WHERE created_at < now() - interval '1 day' AND NOT EXISTS (SELECT FROM import_batch b WHERE b.file_id = f.id)",
	"DELETE FROM kept_form WHERE created_at < now() - interval '7 days'",
	`DELETE FROM unsent_form WHERE created_at <= now() - interval '${unsentLimits.minutes} minutes'`,
	// Rare words of searches may be somebody's own: they are not kept for long.
	'DELETE FROM search_miss WHERE last_day < current_date - CASE WHEN times < 3 THEN 14 ELSE 180 END',
	'DELETE FROM rate_limit WHERE expire < 1000 * extract(epoch FROM now())',
]

export async function tidy(): Promise<void> {
	for (const sql of leftovers) await pool('worker').query(sql)
}
