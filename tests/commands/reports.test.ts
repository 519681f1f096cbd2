import { beforeAll, describe, expect, test } from 'vitest'
import { newId } from '#app/adapters/clock/ids.server.ts'
import { contextFor } from '#app/adapters/context.server.ts'
import { answerReport } from '#app/commands/reports/answer-report.server.ts'
import { reportPost } from '#app/commands/reports/report-post.server.ts'
import type { Actor, Staff } from '#app/domain/access/actor.ts'
import { reportsOfDivision } from '#app/queries/reports/reports-of-division.server.ts'
import { shownReport } from '#app/queries/reports/shown-report.server.ts'
import { aRecipient, aStaff } from '#tests/makers/actors.ts'
import { addStaff } from '#tests/makers/grant.ts'
import { onceFor } from '#tests/makers/once.ts'
import { addPost } from '#tests/makers/post.ts'
import { asOwner } from '#tests/setup/database.ts'

const anonymous: Actor = { kind: 'anonymous' }
const monday = new Date('2026-11-23T04:00:00Z')
const told = { reason: 'fee-asked', words: '要交 200 元体检费' } as const

let officer: Staff
beforeAll(async () => {
	officer = await addStaff('officer', '3301')
})

/** Addresses are counted, so each report comes from one of its own. */
let address = 0
const report = (postId: string, actor: Actor = anonymous, once = onceFor()) =>
	reportPost(contextFor(actor, { now: monday, once }), postId, told, `10.0.0.${address++}`)

const rowsOf = (postId: string) =>
	asOwner<{ id: string; state: string; account_id: string | null; due: string }>(
		'SELECT id, state, account_id, due_on::text AS due FROM post_report WHERE post_id = $1',
		[postId],
	)
const reported = async (actor: Actor = anonymous, postId?: string) => {
	const post = postId ?? (await addPost())
	await report(post, actor)
	const [row] = await rowsOf(post)
	return { post, id: row?.id ?? '' }
}
const stateOf = async (post: string) =>
	(await asOwner('SELECT state FROM post WHERE id = $1', [post]))[0]?.state
const messagesTo = (accountId: string, template: string) =>
	asOwner('SELECT params, link FROM notification WHERE account_id = $1 AND template = $2', [
		accountId,
		template,
	])

describe('a report', () => {
	test('needs no name and is to be answered within three working days', async () => {
		const post = await addPost()
		expect(await report(post)).toEqual({ answerBy: '2026-11-26' })
		expect(await rowsOf(post)).toMatchObject([
			{ state: 'open', account_id: null, due: '2026-11-26' },
		])
	})

	test('is told to the office that keeps the post, and written down', async () => {
		const { id } = await reported()
		const told = await messagesTo(officer.accountId, 'post-reported')
		expect(told.map(({ link }) => link)).toContain(`/reports/${id}`)
		const audit = await asOwner(
			`SELECT actor, details->>'reason' AS reason FROM audit_entry WHERE subject_id = $1`,
			[id],
		)
		expect(audit).toEqual([{ actor: 'anonymous', reason: 'fee-asked' }])
	})

	test('sent many times is made once', async () => {
		const post = await addPost()
		const once = onceFor()
		const answers = await Promise.all(
			Array.from({ length: 20 }, () => report(post, anonymous, once)),
		)
		expect(new Set(answers.map((answer) => JSON.stringify(answer))).size).toBe(1)
		expect(await rowsOf(post)).toHaveLength(1)
	})

	test('about a post that was never public, or that there is not, is refused', async () => {
		const draft = await addPost({ state: 'draft' })
		await asOwner('UPDATE post SET published_at = NULL WHERE id = $1', [draft])
		for (const post of [draft, newId(), 'x'])
			expect(await report(post)).toEqual({ refused: 'not-found' })
	})

	test('is refused from an address that has made ten within the hour', async () => {
		const post = await addPost()
		const again = () =>
			reportPost(contextFor(anonymous, { once: onceFor() }), post, told, '192.0.2.1')
		for (let count = 0; count < 10; count++) expect(await again()).toHaveProperty('answerBy')
		expect(await again()).toEqual({ refused: 'too-many' })
		expect(await rowsOf(post)).toHaveLength(10)
	})
})

describe('an answer', () => {
	const answer = '已经核查。'
	const answerAs = (staff: Staff, id: string, verdict: 'pause' | 'close' | 'gone' | 'dismiss') =>
		answerReport(contextFor(staff, { once: onceFor() }), id, { verdict, answer })

	test.each([
		['pause', 'upheld', 'paused'],
		['close', 'upheld', 'closed'],
		['dismiss', 'dismissed', 'published'],
	] as const)('%s leaves the report %s and the post %s', async (verdict, state, postState) => {
		const { post, id } = await reported()
		expect(await answerAs(officer, id, verdict)).toEqual({ reportId: id })
		expect(await rowsOf(post)).toMatchObject([{ state }])
		expect(await stateOf(post)).toBe(postState)
	})

	test('saying yes without a consequence is refused while people see the post', async () => {
		const { id } = await reported()
		expect(await answerAs(officer, id, 'gone')).toEqual({ refused: 'move-not-possible' })
	})

	test('reaches whoever reported it while signed in', async () => {
		const recipient = aRecipient(null)
		const { id } = await reported(recipient)
		await answerAs(officer, id, 'pause')
		expect(await messagesTo(recipient.accountId, 'report-upheld')).toMatchObject([
			{ params: { answer } },
		])
	})

	test('is given once: the second is told that someone was faster', async () => {
		const { post, id } = await reported()
		const outcomes = await Promise.all([
			answerAs(officer, id, 'pause'),
			answerAs(officer, id, 'dismiss'),
		])
		expect(outcomes.filter((outcome) => 'refused' in outcome)).toHaveLength(1)
		expect(await rowsOf(post)).toHaveLength(1)
		expect(await answerAs(officer, id, 'dismiss')).toHaveProperty('refused')
	})

	test.each([
		['an officer of another city', aStaff('officer', '3302')],
		['an officer of a county beside', aStaff('officer', '330110')],
		['a caseworker of the place', aStaff('caseworker', '330108')],
		['an administrator', aStaff('admin', '33')],
	])('is refused to %s, who does not even see it', async (_who, other) => {
		const { id } = await reported()
		expect(await answerAs(other, id, 'pause')).toEqual({ refused: 'not-found' })
		expect(await shownReport(contextFor(other), id)).toBeNull()
	})
})

describe('the list', () => {
	const listed = async (staff: Staff, state: string, now = monday) => {
		const request = { filters: { state, reason: '', q: '' }, page: 1 } as const
		const sort = { by: 'due', descending: false } as const
		const { reports } = await reportsOfDivision(contextFor(staff, { now }), { ...request, sort })
		return reports
	}

	test('marks what is overdue, and finds it', async () => {
		const { id } = await reported()
		expect(await listed(officer, 'overdue')).toEqual([])
		const late = new Date('2026-11-27T04:00:00Z')
		const overdue = await listed(officer, 'overdue', late)
		expect(overdue.find((each) => each.id === id)).toMatchObject({ overdue: true })
	})

	test('holds the reports of the own division and below, no others', async () => {
		const { id } = await reported(anonymous, await addPost({ owner: '4403' }))
		expect((await listed(officer, '')).map((each) => each.id)).not.toContain(id)
		expect((await listed(aStaff('officer', '44'), '')).map((each) => each.id)).toEqual([id])
	})

	test('beside a report stand the others about the same employer', async () => {
		const { post, id } = await reported()
		await report(post)
		const shown = await shownReport(contextFor(officer), id)
		expect(shown?.others).toHaveLength(1)
		expect(shown).toMatchObject({ named: false, verdicts: ['pause', 'close', 'dismiss'] })
	})
})
