import { setTimeout as wait } from 'node:timers/promises'
import { newId } from '#app/adapters/clock/ids.server.ts'
import { pool } from '#app/adapters/db/pools.server.ts'
import { log } from '#app/adapters/log.server.ts'

const beatMs = 5000

/** Says every few seconds that this process lives, and gives back the jobs of those that fell silent. */
export async function keepBeating(
	lockNames: () => readonly string[],
	stopped: AbortSignal,
): Promise<void> {
	const id = newId()
	while (!stopped.aborted) {
		try {
			await beat(id, lockNames())
			await releaseSilent()
		} catch (error) {
			log.error({ event: 'heartbeat-failed', reason: String(error) })
		}
		await wait(beatMs, undefined, { signal: stopped }).catch(() => undefined)
	}
	await pool('worker')
		.query('DELETE FROM worker_process WHERE id = $1', [id])
		.catch((error) => log.warn({ event: 'farewell-failed', reason: String(error) }))
}

/** `lockNames` are the names under which the process locks its jobs. */
export async function beat(id: string, lockNames: readonly string[]): Promise<void> {
	await pool('worker').query(
		`INSERT INTO worker_process (id, lock_names, build) VALUES ($1, $2, $3)
		 ON CONFLICT (id) DO UPDATE SET beaten_at = now(), lock_names = excluded.lock_names`,
		[id, lockNames, process.env.BUILD_ID ?? 'development'],
	)
}

/**
 * The queue itself waits four hours before it gives a job to another worker. A job that was locked a
 * while ago by nobody who lives is free again here. Tasks bear being done twice: the silent process
 * may only have been slow.
 */
export async function releaseSilent(seconds = 45): Promise<void> {
	const { rows } = await pool('worker').query<{ names: string[] | null }>(
		`WITH alive AS (
			SELECT unnest(lock_names) AS name FROM worker_process WHERE beaten_at > now() - make_interval(secs => $1)
		), lost AS (
			SELECT DISTINCT locked_by AS name FROM graphile_worker.jobs
			WHERE locked_at < now() - make_interval(secs => $1) AND locked_by NOT IN (SELECT name FROM alive)
		)
		SELECT array_agg(name) AS names, graphile_worker.force_unlock_workers(array_agg(name)) FROM lost HAVING count(*) > 0`,
		[seconds],
	)
	await pool('worker').query(
		'DELETE FROM worker_process WHERE beaten_at < now() - make_interval(secs => $1)',
		[seconds],
	)
	const [released] = rows
	if (released) log.warn({ event: 'jobs-released', workers: released.names?.length })
}
