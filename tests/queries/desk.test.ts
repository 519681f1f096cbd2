import { describe, expect, test } from 'vitest'
import { newId } from '#app/adapters/clock/ids.server.ts'
import { contextFor } from '#app/adapters/context.server.ts'
import type { Staff, StaffRole } from '#app/domain/access/actor.ts'
import { readList } from '#app/domain/list-request.ts'
import { postList } from '#app/domain/posts/post-list.ts'
import { beat } from '#app/jobs/system/heartbeat.server.ts'
import { myDesk } from '#app/queries/desk/my-desk.server.ts'
import { keptPosts } from '#app/queries/posts/kept-posts.server.ts'
import { aStaff } from '#tests/makers/actors.ts'
import { plant } from '#tests/makers/planted/plant.ts'
import { addEmployer, addPost } from '#tests/makers/post.ts'
import { asOwner } from '#tests/setup/database.ts'

/** What waits for someone in a division that no other test uses. */
async function waitsFor(role: StaffRole, division: string, changes: Partial<Staff> = {}) {
	const { waiting } = await myDesk(contextFor(aStaff(role, division, changes)))
	return Object.fromEntries(waiting.map(({ task, count }) => [task, count]))
}
const planting = (division: string, ...plants: (typeof plant.person)[]) =>
	contextFor({ kind: 'system', name: 'test' }).write(async ({ db }) => {
		for (const each of plants) await each(db, { division })
		return {}
	})

describe('at the desk', () => {
	test('of an officer wait reports, posts and applications of the own division and below', async () => {
		await planting('350102', plant.post('in-review'), plant.post('returned'), plant.report)
		await planting('350102', plant.application('received'))
		await asOwner(
			`UPDATE application SET reply_due_on = current_date - 5 WHERE post_division = '350102'`,
		)
		await asOwner(`UPDATE post_report SET due_on = current_date - 5 WHERE owner_code = '350102'`)
		const waiting = {
			'reports-overdue': 1,
			'reports-open': 1,
			'posts-in-review': 1,
			'posts-returned': 1,
			'applications-waiting': 1,
			'applications-overdue': 1,
		}
		expect(await waitsFor('officer', '3501')).toMatchObject(waiting)
		expect(await waitsFor('officer', '350103')).toEqual({})
		expect(await waitsFor('officer', '3502')).toEqual({})
	})

	test('of an officer wait employers that nobody has verified, and those to verify again', async () => {
		await addEmployer('520102')
		await planting('520102', plant.employer, plant.employer)
		await asOwner(
			`UPDATE employer SET reverify_on = current_date + 3 WHERE id = (SELECT id FROM employer
				WHERE division_code = '520102' AND standing = 'verified' LIMIT 1)`,
		)
		const waiting = { 'employers-to-verify': 1, 'employers-due': 1 }
		expect(await waitsFor('officer', '5201')).toEqual(waiting)
	})

	test('of a caseworker wait offers, follow-ups and people to confirm', async () => {
		await planting('360102', plant.offer('sent'), plant.offer('delivered'))
		await planting('360102', plant.placement('started'), plant.person)
		await asOwner(
			`UPDATE offer SET reply_by = current_date - 5 WHERE state = 'delivered' AND person_division = '360102'`,
		)
		const waiting = await waitsFor('caseworker', '3601')
		expect(waiting).toMatchObject({
			'offers-overdue': 1,
			'offers-waiting': 1,
			'offers-to-deliver': 1,
			'checks-overdue': 1,
			'checks-due': 1,
		})
		expect(waiting['people-to-confirm']).toBeGreaterThan(0)
		expect(await waitsFor('caseworker', '3602')).toEqual({})
	})

	test('of an administrator waits a worker that does not live', async () => {
		expect(await waitsFor('admin', '37')).toMatchObject({ 'worker-silent': 1 })
		await beat(newId(), [])
		expect(await waitsFor('admin', '37')).not.toHaveProperty('worker-silent')
	})

	test('of a clerk wait the posts of their employer alone', async () => {
		const employerId = await addEmployer('410102')
		await addPost({ owner: '410102', employerId, state: 'returned' })
		await addPost({ owner: '410102', state: 'returned' })
		expect(await waitsFor('employer', '4101', { employerId })).toEqual({ 'own-posts-returned': 1 })
	})
})

test('a number is the length of the list that it leads to', async () => {
	const [soon] = [await addPost({ owner: '420102' }), await addPost({ owner: '420102' })]
	await asOwner('UPDATE post SET valid_until = current_date + 3 WHERE id = $1', [soon])
	expect(await waitsFor('officer', '4201')).toMatchObject({ 'posts-expiring': 1 })
	const { posts } = await keptPosts(
		contextFor(aStaff('officer', '4201')),
		readList(postList, new URLSearchParams('state=expiring&sort=until')),
	)
	expect(posts.map(({ id }) => id)).toEqual([soon])
})
