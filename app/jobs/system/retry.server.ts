import { pool } from '#app/adapters/db/pools.server.ts'
import { type Retryable, retryDays } from '#app/domain/system/retrying.ts'

/**
 * Puts back in line what was given up. A text that is too old to be of use stays where it is: sign-in
 * codes expire, and nobody wants to hear today what was news a week ago.
 */
const retries: Record<Retryable, string> = {
	texts: `
		WITH again AS (
			UPDATE text_message SET state = 'queued', attempts = 0
			WHERE state = 'failed' AND notification_id IS NOT NULL AND created_at > now() - make_interval(days => ${retryDays})
			RETURNING id
		)
		SELECT enqueue_job('send-text', json_build_object('id', id), 'text:' || id) FROM again`,
	search: `
		UPDATE search_outbox SET set_aside = false, attempts = 0, next_at = now(), changed_at = now(), error = ''
		WHERE set_aside AND NOT dismissed`,
}

export async function retry(what: Retryable): Promise<void> {
	await pool('worker').query(retries[what])
}

/** Nobody is reminded of this post any more, until it changes. */
export async function letBe({ copy, post }: { copy: string; post: string }): Promise<void> {
	await pool('worker').query(
		'UPDATE search_outbox SET dismissed = true WHERE copy = $1 AND subject_id = $2 AND set_aside',
		[copy, post],
	)
}
