import { describe, expect, test } from 'vitest'
import { contextFor } from '#app/adapters/context.server.ts'
import { openJson } from '#app/adapters/crypto/sealed.server.ts'
import { bodyOf } from '#app/adapters/notices/sealed-notice.server.ts'
import { appealCase } from '#app/commands/cases/appeal-case.server.ts'
import { decideCase } from '#app/commands/cases/decide-case.server.ts'
import { notifyOfCase } from '#app/commands/cases/notify-of-case.server.ts'
import { restoreCase } from '#app/commands/cases/restore-case.server.ts'
import { reviewCase } from '#app/commands/cases/review-case.server.ts'
import { settleCase } from '#app/commands/cases/settle-case.server.ts'
import { stateCase } from '#app/commands/cases/state-case.server.ts'
import { waitOutStatement } from '#app/commands/cases/wait-out-statement.server.ts'
import { receiveNotice } from '#app/commands/notices/receive-notice.server.ts'
import { objectToRefusal } from '#app/commands/refusals/object-to-refusal.server.ts'
import { outcomes } from '#app/domain/cases/case-machine.ts'
import { aStaff } from '#tests/makers/actors.ts'
import { made } from '#tests/makers/journeys.ts'
import {
	aCase,
	aDecidedCase,
	aDecision,
	afterThree,
	anOfficial,
	aStatedCase,
	noticeOf,
	person,
	staff,
} from '#tests/makers/refusals.ts'
import { asOwner } from '#tests/setup/database.ts'

const system = (days: number) =>
	contextFor({ kind: 'system', name: 'worker' } as const, { now: afterThree(days) })
const caseRow = async (id: string) =>
	(await asOwner('SELECT state, due_on::text FROM refusal_case WHERE id = $1', [id]))[0]
const changeOf = (id: string) =>
	asOwner<{ amounts_cipher: string }>('SELECT * FROM benefit_change WHERE case_id = $1', [id])
const online = (days: number) => ({
	how: 'online' as const,
	on: afterThree(days).toISOString().slice(0, 10),
	proof: '',
})

describe('a case', () => {
	test('gives notice, and time for a statement from the day the notice is there', async () => {
		const { id, worker, personId } = await aCase()
		made(await notifyOfCase(staff(worker, afterThree()), id))
		expect(await caseRow(id)).toEqual({ state: 'noticed', due_on: '2026-12-18' })
		const notice = await noticeOf(id, 'case')
		expect(bodyOf(notice).paragraphs.join()).toContain('陈述意见')
		made(await receiveNotice(person(personId, afterThree(3)), notice.id, online(3)))
		expect(await caseRow(id)).toEqual({ state: 'hearing', due_on: '2026-12-23' })
	})

	test('is not decided before the person was heard or their time is over', async () => {
		const { id, worker, official, personId } = await aCase()
		const decide = () => decideCase(staff(official, afterThree(9)), id, aDecision('warning'))
		expect(await decide()).toEqual({ refused: 'move-not-possible' })
		made(await notifyOfCase(staff(worker, afterThree()), id))
		expect(await decide()).toEqual({ refused: 'move-not-possible' })
		const { id: notice } = await noticeOf(id, 'case')
		made(await receiveNotice(person(personId, afterThree(1)), notice, online(1)))
		expect(await decide()).toEqual({ refused: 'move-not-possible' })
		made(await waitOutStatement(system(9), id))
		expect(await decide()).toEqual({ id, state: 'decided' })
	})

	test('waits for a refusal of it that is objected to', async () => {
		const { id, official, personId, refusalIds } = await aStatedCase()
		made(await objectToRefusal(person(personId, afterThree(1)), refusalIds[2] ?? '', '不对'))
		const outcome = await decideCase(staff(official, afterThree(2)), id, aDecision('reduce'))
		expect(outcome).toEqual({ refused: 'refusal-contested' })
	})
})

describe('the decision', () => {
	test('is of a named official, with facts, basis, amount, start and the way to a review', async () => {
		const { id } = await aDecidedCase('reduce')
		const text = bodyOf(await noticeOf(id, 'decision')).paragraphs.join('\n')
		for (const part of [
			'三次介绍均已送达',
			'第四十五条',
			'减发您本人',
			'每月800元',
			'2027年1月至2027年3月每月少发300元',
			'60日内向示范区人民政府申请行政复议',
			'家庭其他成员的待遇',
			'测试·工作人员',
		])
			expect(text).toContain(part)
		const [change] = await changeOf(id)
		expect(change).toMatchObject({ kind: 'reduce', start_month: '2027-01', end_month: '2027-03' })
		expect(openJson(`benefit_change.amounts:${id}`, change?.amounts_cipher ?? '')).toEqual({
			shareFen: 80_000,
			cutFen: 30_000,
		})
	})

	test.each(outcomes)('%s changes a benefit only where it says so', async (outcome) => {
		const { id } = await aDecidedCase(outcome)
		expect(await changeOf(id)).toHaveLength(outcome === 'reduce' || outcome === 'stop' ? 1 : 0)
	})

	test('is made by nobody without the right, wherever and whoever they are', async () => {
		const { id, worker } = await aStatedCase()
		const others = [
			worker,
			aStaff('officer', '330108', { rights: ['decide'] }),
			aStaff('admin', '33', { rights: ['decide'] }),
			aStaff('caseworker', '330110', { rights: ['decide'] }),
		]
		for (const actor of others)
			expect(await decideCase(staff(actor, afterThree(2)), id, aDecision('stop'))).toEqual({
				refused: 'not-found',
			})
		expect(await changeOf(id)).toEqual([])
	})

	test('of ten at the same moment is made once', async () => {
		const { id, official } = await aStatedCase()
		const outcomes = await Promise.all(
			Array.from({ length: 10 }, () =>
				decideCase(staff(official, afterThree(2)), id, aDecision('stop')),
			),
		)
		expect(outcomes.filter((outcome) => 'id' in outcome)).toHaveLength(1)
		expect(await changeOf(id)).toHaveLength(1)
	})
})

describe('no other way leads to a benefit', () => {
	const insert = (caseId: string, personId: string) =>
		`INSERT INTO benefit_change (case_id, person_id, kind, amounts_cipher, start_month, end_month, created_at)
		 VALUES ('${caseId}', '${personId}', 'stop', 'x', '2027-01', '2027-02', now())`

	test('not even for the owner of the database, without the decision of an official', async () => {
		const { id, personId } = await aStatedCase()
		await expect(asOwner(insert(id, personId))).rejects.toThrow(/changes only by its decision/)
	})

	test('nor a decision, without an official who acts and holds the right', async () => {
		const { id, worker } = await aStatedCase()
		await asOwner("UPDATE refusal_case SET state = 'decided' WHERE id = $1", [id])
		await expect(
			asOwner(
				`INSERT INTO case_decision (case_id, outcome, grounds_cipher, review_organ, review_days, decided_by, official, institution, decided_at)
				 VALUES ($1, 'stop', 'x', 'x', 60, $2, 'x', 'x', now())`,
				[id, worker.accountId],
			),
		).rejects.toThrow('with the right to decide')
	})

	test('nor one that was made, once it stands', async () => {
		const { id } = await aDecidedCase('stop')
		await expect(
			asOwner("UPDATE benefit_change SET end_month = '2030-01' WHERE case_id = $1", [id]),
		).rejects.toThrow('append-only')
	})

	test('nor the jobs of the portal: their role may not write there', async () => {
		const rows = await asOwner(
			`SELECT grantee, table_name FROM information_schema.role_table_grants
			 WHERE table_name IN ('benefit_change', 'case_decision') AND privilege_type <> 'SELECT' AND grantee LIKE 'zhuye%'`,
		)
		expect(rows).toEqual([
			{ grantee: 'zhuye_web', table_name: 'case_decision' },
			{ grantee: 'zhuye_web', table_name: 'benefit_change' },
		])
	})
})

describe('a review', () => {
	test('is asked for by the person, and an overturned decision has no effect any more', async () => {
		const { id, official, personId } = await aDecidedCase('stop')
		const { id: notice } = await noticeOf(id, 'decision')
		made(await receiveNotice(person(personId, afterThree(3)), notice, online(3)))
		expect(await caseRow(id)).toEqual({ state: 'served', due_on: '2027-02-14' })
		const words = { words: '没有考虑我母亲的病', how: 'online' } as const
		made(await appealCase(person(personId, afterThree(10)), id, words))
		const review = { answer: 'overturn', ground: '照料情况属实。' } as const
		expect(await reviewCase(staff(official, afterThree(20)), id, review)).toEqual({
			refused: 'decided-by-you',
		})
		const another = await anOfficial()
		expect(await reviewCase(staff(another, afterThree(20)), id, review)).toEqual({
			id,
			state: 'overturned',
		})
		expect(bodyOf(await noticeOf(id, 'review')).paragraphs.join()).toContain('予以补发')
	})

	test('has its time, and the decision is in force once it is over', async () => {
		const { id, personId } = await aDecidedCase('warning')
		const { id: notice } = await noticeOf(id, 'decision')
		made(await receiveNotice(person(personId, afterThree(3)), notice, online(3)))
		const late = { words: '不同意', how: 'online' } as const
		expect(await appealCase(person(personId, afterThree(70)), id, late)).toEqual({
			refused: 'too-late',
		})
		expect(await settleCase(system(70), id)).toEqual({ id, state: 'in-force' })
	})
})

test('who takes up work gets their share back before the time is over', async () => {
	const { id, official, worker, personId } = await aDecidedCase('stop')
	const { id: notice } = await noticeOf(id, 'decision')
	made(await receiveNotice(person(personId, afterThree(3)), notice, online(3)))
	const early = (actor: typeof official, days: number) =>
		restoreCase(staff(actor, afterThree(days)), id, '已经上岗。')
	expect(await early(worker, 30)).toEqual({ refused: 'not-found' })
	expect(await early(official, 200)).toEqual({ refused: 'nothing-to-restore' })
	expect(await early(official, 30)).toEqual({ id, state: 'restored' })
})

test('the person adds to their view until a decision is made', async () => {
	const { id, personId } = await aStatedCase()
	const more = { words: '还有一点', how: 'online' } as const
	expect(await stateCase(person(personId, afterThree(2)), id, more)).toEqual({
		id,
		state: 'stated',
	})
})
