import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { bodyOf } from '#app/adapters/notices/sealed-notice.server.ts'
import { appealCase } from '#app/commands/cases/appeal-case.server.ts'
import { askHearing } from '#app/commands/cases/ask-hearing.server.ts'
import { decideCase } from '#app/commands/cases/decide-case.server.ts'
import { giveUpHearing } from '#app/commands/cases/give-up-hearing.server.ts'
import { holdHearing } from '#app/commands/cases/hold-hearing.server.ts'
import { reviewCase } from '#app/commands/cases/review-case.server.ts'
import { setHearing } from '#app/commands/cases/set-hearing.server.ts'
import { stateCase } from '#app/commands/cases/state-case.server.ts'
import { myCase } from '#app/queries/cases/my-case.server.ts'
import { made } from '#tests/makers/journeys.ts'
import {
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

describe('a hearing', () => {
	const where = { on: '2026-12-21', at: '09:30', place: '二楼会议室', chair: '高远' }

	test('is not asked for where the region holds none', async () => {
		const { id, personId } = await aStatedCase()
		expect(await askHearing(person(personId, afterThree(2)), id)).toEqual({
			refused: 'hearing-off',
		})
	})

	describe('where the region holds them', () => {
		beforeAll(() =>
			asOwner(
				`INSERT INTO policy_parameter (id, key, division_code, value, valid_from, source_level, source_doc)
				 VALUES (gen_random_uuid(), 'refusal.hearing', '330108', '"on-request"', '2026-01-01', 'county', '测试')`,
			),
		)
		afterAll(() => asOwner("DELETE FROM policy_parameter WHERE key = 'refusal.hearing'"))

		test('is told of in the notice, and nothing is decided before it was held', async () => {
			const { id, personId, worker, official } = await aStatedCase()
			expect(bodyOf(await noticeOf(id, 'case')).paragraphs.join()).toContain('举行听证')
			made(await askHearing(person(personId, afterThree(2)), id))
			const decide = () => decideCase(staff(official, afterThree(9)), id, aDecision('warning'))
			expect(await decide()).toEqual({ refused: 'move-not-possible' })
			expect(await setHearing(staff(worker, afterThree(20)), id, where)).toEqual({
				refused: 'date-past',
			})
			made(await setHearing(staff(worker, afterThree(3)), id, where))
			const notice = bodyOf(await noticeOf(id, 'hearing')).paragraphs.join()
			expect(notice).toContain('2026年12月21日09:30在二楼会议室')
			const more = { words: '再补充一点', how: 'online' } as const
			expect(await stateCase(person(personId, afterThree(4)), id, more)).toEqual({
				id,
				state: 'hearing-set',
			})
			expect(await decide()).toEqual({ refused: 'move-not-possible' })
			const held = { on: '2026-12-21', minutes: '本人和姐姐到场，说明了陪护情况。' }
			made(await holdHearing(staff(worker, afterThree(8)), id, held))
			expect(await decide()).toEqual({ id, state: 'decided' })
		})

		test('can be given up, and then the case can be decided', async () => {
			const { id, personId, official } = await aStatedCase()
			made(await askHearing(person(personId, afterThree(2)), id))
			made(await giveUpHearing(person(personId, afterThree(3)), id))
			const outcome = await decideCase(staff(official, afterThree(4)), id, aDecision('warning'))
			expect(outcome).toEqual({ id, state: 'decided' })
		})
	})
})

describe('a review that makes a decision milder', () => {
	const aReview = async (outcome: 'stop' | 'warning', cutFen: number, months: number) => {
		const { id, personId } = await aDecidedCase(outcome)
		const words = { words: '太重了', how: 'online' } as const
		made(await appealCase(person(personId, afterThree(10)), id, words))
		const answer = { answer: 'vary', ground: '情节较轻。', cutFen, months } as const
		const another = await anOfficial()
		return { id, personId, reviewed: await reviewCase(staff(another, afterThree(20)), id, answer) }
	}

	test('leaves less of it, and says what applies', async () => {
		const { id, personId, reviewed } = await aReview('stop', 20_000, 2)
		expect(reviewed).toEqual({ id, state: 'varied' })
		expect(bodyOf(await noticeOf(id, 'review')).paragraphs.join()).toContain(
			'自2027年1月至2027年2月每月少发200元',
		)
		const shown = await myCase(person(personId, afterThree(20)), id)
		expect(shown?.decision?.change).toMatchObject({ cutFen: 80_000, endMonth: '2027-03' })
		expect(shown?.decision?.varied).toMatchObject({ cutFen: 20_000, endMonth: '2027-02' })
	})

	test('is refused where it would be as hard, or where nothing was taken', async () => {
		expect((await aReview('stop', 80_000, 3)).reviewed).toEqual({ refused: 'variation-not-milder' })
		expect((await aReview('warning', 100, 1)).reviewed).toEqual({ refused: 'nothing-to-vary' })
	})
})
