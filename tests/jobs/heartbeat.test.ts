import { describe, expect, test } from 'vitest'
import { newId } from '#app/adapters/clock/ids.server.ts'
import { beat, releaseSilent } from '#app/jobs/system/heartbeat.server.ts'
import { asOwner } from '#tests/setup/database.ts'

/** A job that a worker of this name has locked, so many seconds ago. */
async function lockedJob(name: string, secondsAgo: number): Promise<string> {
	const [job] = await asOwner<{ id: string }>(
		"SELECT id FROM graphile_worker.add_job('tidy', '{}')",
	)
	await asOwner(
		`UPDATE graphile_worker._private_jobs SET locked_by = $2, locked_at = now() - make_interval(secs => $3) WHERE id = $1`,
		[job?.id, name, secondsAgo],
	)
	return job?.id ?? ''
}
const isFree = async (id: string) =>
	(await asOwner('SELECT FROM graphile_worker.jobs WHERE id = $1 AND locked_by IS NULL', [id]))
		.length === 1

describe('jobs', () => {
	test('of a worker that fell silent are given back, with its trace', async () => {
		const id = newId()
		const job = await lockedJob('silent', 60)
		await beat(id, ['silent'])
		await asOwner(
			`UPDATE worker_process SET beaten_at = now() - interval '1 minute' WHERE id = $1`,
			[id],
		)
		await releaseSilent()
		expect(await isFree(job)).toBe(true)
		expect(await asOwner('SELECT FROM worker_process WHERE id = $1', [id])).toEqual([])
	})

	test('of a worker that nobody knows are given back', async () => {
		const job = await lockedJob('unknown', 60)
		await releaseSilent()
		expect(await isFree(job)).toBe(true)
	})

	test('of a worker that lives stay with it, however long they take', async () => {
		await beat(newId(), ['diligent'])
		const job = await lockedJob('diligent', 3600)
		await releaseSilent()
		expect(await isFree(job)).toBe(false)
	})

	test('that were just taken stay: their worker may not have said its name yet', async () => {
		const job = await lockedJob('newcomer', 5)
		await releaseSilent()
		expect(await isFree(job)).toBe(false)
	})
})
