import { expect, test } from 'vitest'
import { deadline } from '#app/adapters/calendar/work-calendar.server.ts'
import { dayIn } from '#app/domain/time/day.ts'
import { claimsDue } from '#app/jobs/claims/claims-due.server.ts'
import { graduate, handedIn } from '#tests/makers/filed-claims.ts'
import { addStaff } from '#tests/makers/grant.ts'
import { later } from '#tests/makers/journeys.ts'
import { aDibaoSeeker } from '#tests/makers/refusals.ts'
import { asOwner } from '#tests/setup/database.ts'

const messages = (accountId: string, template: string, link: string) =>
	asOwner('SELECT FROM notification WHERE account_id = $1 AND template = $2 AND link = $3', [
		accountId,
		template,
		link,
	])

test('officers are reminded of a claim two working days before its day, and two after it the city hears of it; each once', async () => {
	const officer = await addStaff('officer', '330108')
	const above = await addStaff('officer', '3301')
	const id = await handedIn(await aDibaoSeeker(), 'job-search', graduate)
	const [claim] = await asOwner<{ due: string }>(
		'SELECT due_on::text AS due FROM claim WHERE id = $1',
		[id],
	)
	const due = claim?.due ?? ''
	const told: Record<string, string> = {}
	for (let days = 0; dayIn(later(days)) <= deadline(due, 4).day; days++) {
		await Promise.all([claimsDue(later(days)), claimsDue(later(days))])
		const near = await messages(officer.accountId, 'deadline-near', `/claims/${id}`)
		const missed = await messages(above.accountId, 'deadline-missed', `/claims/${id}`)
		if (near.length > 0) told.near ??= dayIn(later(days))
		if (missed.length > 0) told.missed ??= dayIn(later(days))
		expect([near.length, missed.length]).toEqual([told.near ? 1 : 0, told.missed ? 1 : 0])
	}
	expect(told).toEqual({ near: expect.any(String), missed: deadline(due, 2).day })
	expect(deadline(told.near ?? '', 2).day).toBe(due)
})
