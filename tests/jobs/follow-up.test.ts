import { describe, expect, test } from 'vitest'
import { hireApplicant } from '#app/commands/applications/hire-applicant.server.ts'
import { applicationsDue } from '#app/jobs/applications/applications-due.server.ts'
import { offersDue } from '#app/jobs/offers/offers-due.server.ts'
import { placementsDue } from '#app/jobs/placements/placements-due.server.ts'
import { fillPost } from '#app/jobs/posts/fill-post.server.ts'
import {
	aDeliveredOffer,
	anApplication,
	aPlacement,
	aSentOffer,
	aStartedPlacement,
	asOfficer,
	caseworker,
	later,
	made,
} from '#tests/makers/journeys.ts'
import { addPost } from '#tests/makers/market.ts'
import { asOwner } from '#tests/setup/database.ts'

const stateOf = async (table: string, id: string) =>
	(await asOwner<{ state: string }>(`SELECT state FROM ${table} WHERE id = $1`, [id]))[0]?.state
const told = async (link: string, template: string) =>
	(await asOwner('SELECT FROM notification WHERE link = $1 AND template = $2', [link, template]))
		.length

/** However many workers do it, and however often. */
const often = (job: (now: Date) => Promise<void>, now: Date) =>
	Promise.all(Array.from({ length: 3 }, () => job(now)))

describe('an offer', () => {
	test('is remembered two working days before its last day, once', async () => {
		const { id } = await aSentOffer()
		await often(offersDue, later(2))
		expect(await told(`/me/offers/${id}`, 'offer-reminder')).toBe(0)
		await often(offersDue, later(3))
		await often(offersDue, later(4))
		expect(await told(`/me/offers/${id}`, 'offer-reminder')).toBe(1)
	})

	test('lapses on the day after its last one, and not on it', async () => {
		const { id } = await aDeliveredOffer()
		await offersDue(later(7))
		expect(await stateOf('offer', id)).toBe('delivered')
		await often(offersDue, later(8))
		expect(await stateOf('offer', id)).toBe('no-answer')
		expect(await told(`/offers/${id}`, 'offer-unanswered')).toBe(1)
	})

	test('that nobody knows to have arrived counts as undelivered, not as unanswered', async () => {
		const { id } = await aSentOffer()
		await often(offersDue, later(8))
		expect(await stateOf('offer', id)).toBe('undeliverable')
		expect(await told(`/offers/${id}`, 'offer-undelivered')).toBe(1)
	})

	test.each(['closed', 'filled'])('is taken back when its post is %s', async (state) => {
		const { id, postId } = await aDeliveredOffer()
		await asOwner('UPDATE post SET state = $2 WHERE id = $1', [postId, state])
		await often(offersDue, later(0))
		expect(await stateOf('offer', id)).toBe('withdrawn')
		expect(await told(`/me/offers/${id}`, 'offer-withdrawn')).toBe(1)
	})
})

test('an employer who is late is told of by the portal once, to both sides', async () => {
	const { id } = await anApplication()
	await applicationsDue(later(14))
	expect(await told(`/me/applications/${id}`, 'application-waiting')).toBe(0)
	await often(applicationsDue, later(15))
	expect(await told(`/me/applications/${id}`, 'application-waiting')).toBe(1)
	expect(await stateOf('application', id)).toBe('submitted')
})

describe('a job', () => {
	test('whose first day has passed is asked about', async () => {
		const { id } = await aPlacement()
		await asOwner(
			`INSERT INTO account (id, kind, username, display_name, password_hash) VALUES ($1, 'staff', 'c', 'c', 'x')`,
			[caseworker.accountId],
		)
		await asOwner(
			`INSERT INTO role_grant (id, account_id, role, division_code) VALUES ($1, $1, 'caseworker', '330108')`,
			[caseworker.accountId],
		)
		await often(placementsDue, later(1))
		expect(await told(`/placements/${id}`, 'start-due')).toBe(1)
	})

	test('is asked about on its days, once each', async () => {
		const { id } = await aStartedPlacement()
		await placementsDue(later(6))
		expect(await told(`/placements/${id}`, 'check-due')).toBe(0)
		await often(placementsDue, later(7))
		expect(await told(`/placements/${id}`, 'check-due')).toBe(1)
		await often(placementsDue, later(30))
		expect(await told(`/placements/${id}`, 'check-due')).toBe(2)
	})
})

test('the last place fills the post, and whoever still waits is told', async () => {
	const postId = await addPost({ headcount: 1 })
	const offer = await aDeliveredOffer({ postId })
	const [winner, other] = [await anApplication({ postId }), await anApplication({ postId })]
	await fillPost(postId)
	expect(await stateOf('post', postId)).toBe('published')
	made(await hireApplicant(asOfficer(), winner.id, { startsOn: '2026-12-01' }))
	await fillPost(postId)
	await fillPost(postId)
	expect(await stateOf('post', postId)).toBe('filled')
	expect(await stateOf('offer', offer.id)).toBe('withdrawn')
	expect(await stateOf('application', other.id)).toBe('not-hired')
	expect(await stateOf('application', winner.id)).toBe('hired')
	expect(await told(`/me/applications/${other.id}`, 'not-hired')).toBe(1)
})
