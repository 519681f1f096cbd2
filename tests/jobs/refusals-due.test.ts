import { describe, expect, test } from 'vitest'
import { notifyOfCase } from '#app/commands/cases/notify-of-case.server.ts'
import { receiveNotice } from '#app/commands/notices/receive-notice.server.ts'
import { refusalsDue } from '#app/jobs/refusals/refusals-due.server.ts'
import { addStaff } from '#tests/makers/grant.ts'
import { later, made } from '#tests/makers/journeys.ts'
import {
	aCase,
	aCaseworker,
	aDecidedCase,
	aDibaoSeeker,
	afterThree,
	aRefusal,
	person,
	staff,
} from '#tests/makers/refusals.ts'
import { asOwner } from '#tests/setup/database.ts'

const stateOf = async (id: string) =>
	(await asOwner<{ state: string }>('SELECT state FROM refusal_case WHERE id = $1', [id]))[0]?.state
const toldTo = async (accountId: string, link: string, template: string) =>
	(
		await asOwner(
			'SELECT FROM notification WHERE account_id = $1 AND link = $2 AND template = $3',
			[accountId, link, template],
		)
	).length
const often = (now: Date) => Promise.all([1, 2, 3].map(() => refusalsDue(now)))
const noticeOf = async (caseId: string, kind: string) =>
	(
		await asOwner<{ id: string }>('SELECT id FROM notice WHERE case_id = $1 AND kind = $2', [
			caseId,
			kind,
		])
	)[0]?.id ?? ''
const online = { how: 'online', on: '2026-12-13', proof: '' } as const

describe('a refusal that waits', () => {
	test('is remembered two working days before its day, and two after it the city hears of it; each once', async () => {
		const worker = await aCaseworker()
		const above = await addStaff('caseworker', '3301')
		const id = await aRefusal(worker, await aDibaoSeeker())
		const link = `/refusals/${id}`
		await often(later(9))
		expect(await toldTo(worker.accountId, link, 'deadline-near')).toBe(0)
		await often(later(10))
		await often(later(11))
		expect(await toldTo(worker.accountId, link, 'deadline-near')).toBe(1)
		await often(later(15))
		expect(await toldTo(above.accountId, link, 'deadline-missed')).toBe(0)
		await often(later(16))
		await often(later(30))
		expect(await toldTo(above.accountId, link, 'deadline-missed')).toBe(1)
	})
})

describe('a case', () => {
	test('goes on when the time for a statement is over, and not before the notice is there', async () => {
		const { id, worker, personId } = await aCase()
		made(await notifyOfCase(staff(worker, afterThree()), id))
		await often(afterThree(15))
		expect(await stateOf(id)).toBe('noticed')
		made(await receiveNotice(person(personId, afterThree(15)), await noticeOf(id, 'case'), online))
		await often(afterThree(15))
		expect(await stateOf(id)).toBe('unstated')
	})

	test('is in force when the time for a review is over', async () => {
		const { id, personId } = await aDecidedCase('warning')
		const received = { ...online, on: '2026-12-15' }
		const notice = await noticeOf(id, 'decision')
		made(await receiveNotice(person(personId, afterThree(2)), notice, received))
		await often(afterThree(62))
		expect(await stateOf(id)).toBe('served')
		await often(afterThree(63))
		expect(await stateOf(id)).toBe('in-force')
	})
})
