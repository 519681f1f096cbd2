import { describe, expect, test } from 'vitest'
import { newId } from '#app/adapters/clock/ids.server.ts'
import { contextFor } from '#app/adapters/context.server.ts'
import { askRetry } from '#app/commands/system/ask-retry.server.ts'
import { letBe } from '#app/commands/system/let-be.server.ts'
import { letBe as letItBe, retry } from '#app/jobs/system/retry.server.ts'
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

describe('posts that were set aside', () => {
	const admin = contextFor(aStaff('admin', '33'))
	const setAside = async (error: string) => {
		const id = await addPost({ title: '难收录的岗位' })
		await asOwner(
			`UPDATE search_outbox SET set_aside = true, attempts = 8, error = $2 WHERE subject_id = $1`,
			[id, error],
		)
		return id
	}

	test('are shown with the reason and tried again', async () => {
		const postId = await setAside('too long')
		expect((await systemState(admin)).setAside).toMatchObject([
			{ subjectId: postId, title: '难收录的岗位', copy: 'postgresql', error: 'too long' },
		])
		await retry('search')
		expect((await systemState(admin)).setAside).toEqual([])
		expect(
			await asOwner('SELECT FROM search_outbox WHERE subject_id = $1 AND attempts = 0', [postId]),
		).toHaveLength(1)
	})

	test('are let be one by one, until they change', async () => {
		const [post, other] = [await setAside('one'), await setAside('another')]
		const staff = contextFor(await addStaff('admin', '33'))
		expect(await letBe(staff, { copy: 'postgresql', post })).toEqual({ letBe: post })
		await letItBe({ copy: 'postgresql', post })
		const shown = async () => (await systemState(admin)).setAside.map(({ subjectId }) => subjectId)
		expect(await shown()).toEqual([other])
		await retry('search')
		expect(
			await asOwner('SELECT FROM search_outbox WHERE subject_id = $1 AND set_aside', [post]),
		).toHaveLength(1)
		await asOwner(`UPDATE post SET title = '改好了' WHERE id = $1`, [post])
		expect(
			await asOwner('SELECT FROM search_outbox WHERE subject_id = $1 AND NOT set_aside', [post]),
		).toHaveLength(1)
	})

	test('are no business of others', async () => {
		const officer = contextFor(aStaff('officer', '33'))
		expect(await letBe(officer, { copy: 'postgresql', post: newId() })).toEqual({
			refused: 'not-found',
		})
	})
})

test('administrators ask for it, others do not', async () => {
	const admin = await addStaff('admin', '33')
	expect(await askRetry(contextFor(admin), 'texts')).toEqual({ asked: 'texts' })
	expect(await askRetry(contextFor(aStaff('officer', '33')), 'texts')).toEqual({
		refused: 'not-found',
	})
})
