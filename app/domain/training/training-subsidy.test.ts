import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { occupations } from '#app/domain/occupations/groups.ts'
import {
	type SubsidyCase,
	type Trained,
	type TrainingTerms,
	trainingSubsidy,
} from './training-subsidy.ts'
import { courseLevels } from './words.ts'

const terms: TrainingTerms = {
	maxPerYear: 3,
	sameLevelOnce: true,
	livingMode: 'lump',
	livingFen: 50_000,
	livingPerYear: 1,
}
const care: Trained = { on: '2026-11-20', occupation: 'elder-care', level: 'L5' }
const asked = (changes: Partial<SubsidyCase> = {}): SubsidyCase => ({
	course: { ...care, days: 5, allowance: true },
	subsidised: [],
	living: [],
	unemploymentFund: false,
	groups: ['dibao'],
	...changes,
})
const others = (count: number, year = '2026'): Trained[] =>
	(['cleaning', 'kitchen', 'security', 'repair'] as const)
		.slice(0, count)
		.map((occupation) => ({ on: `${year}-03-01`, occupation, level: 'L5' }))

describe('R-085: the training subsidy', () => {
	test.each([
		['for a first course', {}, []],
		[
			'twice for one occupation and level, even years apart',
			{ subsidised: [{ ...care, on: '2020-01-01' }] },
			['same-level'],
		],
		[
			'for the next level of the same occupation',
			{ subsidised: [{ ...care, level: 'L4' as const }] },
			[],
		],
		['for the fourth in a year', { subsidised: others(3) }, ['year-full']],
		['for the first after three in the year before', { subsidised: others(3, '2025') }, []],
		['beside that of the unemployment fund', { unemploymentFund: true }, ['unemployment-fund']],
	])('%s', (_what, changes, bars) => {
		expect(trainingSubsidy(asked(changes), terms).bars).toEqual(bars)
	})

	const day = fc
		.integer({ min: 0, max: 1500 })
		.map((days) => new Date(Date.UTC(2023, 0, 1) + days * 86_400_000).toISOString().slice(0, 10))
	const trained = fc.record({
		on: day,
		occupation: fc.constantFrom(...occupations.slice(0, 4)),
		level: fc.constantFrom(...courseLevels),
	})
	test('whoever takes all that is granted has never more than three a year, and none twice', () => {
		fc.assert(
			fc.property(fc.array(trained, { maxLength: 40 }), (all) => {
				const granted: Trained[] = []
				for (const course of all) {
					const whole = { ...course, days: 1, allowance: false }
					const { bars } = trainingSubsidy(asked({ course: whole, subsidised: granted }), terms)
					if (bars.length === 0) granted.push(course)
				}
				const keys = granted.map(({ occupation, level }) => `${occupation} ${level}`)
				expect(new Set(keys).size).toBe(keys.length)
				for (const { on } of granted) {
					const sameYear = granted.filter((other) => other.on.slice(0, 4) === on.slice(0, 4))
					expect(sameYear.length).toBeLessThanOrEqual(3)
				}
			}),
		)
	})
})

describe('R-086: the living allowance', () => {
	test.each([
		['is one sum', {}, {}, { fen: 50_000 }],
		['or so much a day', {}, { livingMode: 'day' as const, livingFen: 3000 }, { fen: 15_000 }],
		['once a year', { living: ['2026-02-01'] }, {}, { bar: 'year-full' }],
		['again in the next year', { living: ['2025-12-31'] }, {}, { fen: 50_000 }],
		['for those whom it is for', { groups: ['anyone' as const] }, {}, { bar: 'not-for-them' }],
		['where the place has said how much', {}, { livingFen: null }, { bar: 'not-set' }],
		[
			'where the course comes with it',
			{ course: { ...care, days: 5, allowance: false } },
			{},
			{ bar: 'not-offered' },
		],
	])('%s', (_what, changes, place, living) => {
		expect(trainingSubsidy(asked(changes), { ...terms, ...place }).living).toEqual(living)
	})
})
