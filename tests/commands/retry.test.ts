import { expect, test } from 'vitest'
import { newId } from '#app/adapters/clock/ids.server.ts'
import { contextFor } from '#app/adapters/context.server.ts'
import { askRetry } from '#app/commands/system/ask-retry.server.ts'
import { retry } from '#app/jobs/system/retry.server.ts'
import { systemState } from '#app/queries/system/system-state.server.ts'
import { aStaff } from '#tests/makers/actors.ts'
import { addStaff } from '#tests/makers/grant.ts'
import { addPerson } from '#tests/makers/person.ts'
import { addPost } from '#tests/makers/post.ts'
import { asOwner } from '#tests/setup/database.ts'

async function failedText(daysAgo: number): Promise<string> {
	const [notification, text] = [newId(), newId()]
	await asOwner(`INSERT INTO notification (id, person_id, template) VALUES ($1, $2, 'not-hired')`, [
		notification,
		await addPerson('330108'),
	])
	await asOwner(
		`INSERT INTO text_message (id, notification_id, template, state, attempts, error, created_at)
		 VALUES ($1, $2, 'not-hired', 'failed', 9, 'timeout', now() - make_interval(days => $3))`,
		[text, notification, daysAgo],
	)
	return text
}

test('texts of the last days are put back in line, each with its job; older ones stay', async () => {
	const [fresh, old] = [await failedText(1), await failedText(20)]
	const admin = contextFor(aStaff('admin', '33'))
	expect((await systemState(admin)).failedTexts).toMatchObject([{ error: 'timeout', count: 1 }])
	await retry('texts')
	const rows = await asOwner('SELECT id, state, attempts FROM text_message ORDER BY created_at')
	expect(rows).toEqual([
		{ id: old, state: 'failed', attempts: 9 },
		{ id: fresh, state: 'queued', attempts: 0 },
	])
	expect(
		await asOwner('SELECT FROM graphile_worker.jobs WHERE key = $1', [`text:${fresh}`]),
	).toHaveLength(1)
})

test('posts that were set aside are tried again', async () => {
	await addPost()
	await asOwner(`UPDATE search_outbox SET set_aside = true, attempts = 8, error = 'too long'`)
	const admin = contextFor(aStaff('admin', '33'))
	expect((await systemState(admin)).setAside).toMatchObject([{ error: 'too long' }])
	await retry('search')
	expect((await systemState(admin)).setAside).toEqual([])
})

test('administrators ask for it, others do not', async () => {
	const admin = await addStaff('admin', '33')
	expect(await askRetry(contextFor(admin), 'texts')).toEqual({ asked: 'texts' })
	expect(await askRetry(contextFor(aStaff('officer', '33')), 'texts')).toEqual({
		refused: 'not-found',
	})
})
