import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { assistanceCategories } from '#app/domain/people/words.ts'
import { educations, openToGroups } from '#app/domain/posts/words.ts'
import { addDays } from '#app/domain/time/day.ts'
import {
	type JoinConditions,
	type Joiner,
	type JoinTerms,
	type JoinVerdict,
	mayJoin,
} from './who-may-join.ts'

const terms: JoinTerms = { olderMan: 50, olderWoman: 40, on: '2026-12-01' }
const anyone: JoinConditions = {
	openTo: [],
	ageFrom: null,
	ageTo: null,
	schooling: null,
	residentsOf: '',
}
const known: Joiner = {
	birthDate: '1980-05-01',
	sex: '2',
	education: 'junior',
	residenceCode: '330108',
	hukouCode: '330624',
	category: 'dibao',
	area: 'urban',
	employment: 'unemployed_registered',
}
const nobodyKnows: Joiner = {
	birthDate: null,
	sex: '0',
	education: null,
	residenceCode: '330108',
	hukouCode: null,
	category: null,
	area: null,
	employment: null,
}

const verdict = (conditions: Partial<JoinConditions>, joiner: Partial<Joiner> = {}): JoinVerdict =>
	mayJoin({ ...anyone, ...conditions }, { ...known, ...joiner }, terms)
const open: JoinVerdict = { bars: [], unknown: [] }

describe('a course', () => {
	test('that asks for nothing is for everybody, known or not', () => {
		expect(verdict({})).toEqual(open)
		expect(mayJoin(anyone, nobodyKnows, terms)).toEqual(open)
	})

	test.each<[string, Partial<JoinConditions>, Partial<Joiner>, boolean]>([
		['on the birthday', { ageFrom: 46 }, { birthDate: '1980-12-01' }, true],
		['a day too young', { ageFrom: 46 }, { birthDate: '1980-12-02' }, false],
		['in the last year', { ageTo: 46 }, { birthDate: '1979-12-02' }, true],
		['a year too old', { ageTo: 46 }, { birthDate: '1979-12-01' }, false],
		['just the schooling', { schooling: 'junior' }, {}, true],
		['more schooling', { schooling: 'primary' }, {}, true],
		['less schooling', { schooling: 'vocational' }, {}, false],
		['no schooling asked', { schooling: 'none' }, { education: null }, true],
		['somebody who lives there', { residentsOf: '3301' }, {}, true],
		['somebody who is registered there', { residentsOf: '3306' }, {}, true],
		['somebody from elsewhere', { residentsOf: '3302' }, {}, false],
		['one of its groups', { openTo: ['disabled', 'dibao'] }, {}, true],
		['anyone', { openTo: ['dibao-edge', 'anyone'] }, {}, true],
		['none of its groups', { openTo: ['dibao-edge'] }, {}, false],
		['a low income', { openTo: ['low-income'] }, { category: 'rigid_expense' }, true],
		['no low income', { openTo: ['low-income'] }, { category: 'general' }, false],
		[
			'monitored',
			{ openTo: ['lifted-out-of-poverty'] },
			{ category: 'anti_poverty_monitored' },
			true,
		],
		['rural', { openTo: ['local-rural'] }, { area: 'rural' }, true],
		['urban', { openTo: ['local-rural'] }, {}, false],
		['a woman of forty', { openTo: ['older'] }, { birthDate: '1986-12-01' }, true],
		['a woman below', { openTo: ['older'] }, { birthDate: '1986-12-02' }, false],
		['a man below fifty', { openTo: ['older'] }, { sex: '1' }, false],
		['a man of fifty', { openTo: ['older'] }, { sex: '1', birthDate: '1976-12-01' }, true],
		['somebody above both', { openTo: ['older'] }, { sex: '0', birthDate: '1970-01-01' }, true],
		['somebody at work', { openTo: ['long-unemployed'] }, { employment: 'public_post' }, false],
		['a family with work', { openTo: ['zero-employment'] }, { employment: 'self_employed' }, false],
	])('tells of %s', (_what, conditions, joiner, isOpen) => {
		const { bars, unknown } = verdict(conditions, joiner)
		expect([bars.length === 0, unknown]).toEqual([isOpen, []])
	})

	test.each<[string, Partial<JoinConditions>, Partial<Joiner>, JoinVerdict['unknown']]>([
		['age', { ageFrom: 18 }, { birthDate: null }, ['age']],
		['schooling', { schooling: 'junior' }, { education: null }, ['schooling']],
		['registration', { residentsOf: '3302' }, { hukouCode: null }, ['place']],
		['group', { openTo: ['disabled'] }, {}, ['group']],
		['assistance', { openTo: ['dibao'] }, { category: null }, ['group']],
		['sex', { openTo: ['older'] }, { sex: '9' }, ['group']],
		['work', { openTo: ['long-unemployed'] }, {}, ['group']],
	])('asks for a paper where nobody knows of the %s', (_what, conditions, joiner, unknown) => {
		expect(verdict(conditions, joiner)).toEqual({ bars: [], unknown })
	})
})

const aCondition: fc.Arbitrary<JoinConditions> = fc.record({
	openTo: fc.uniqueArray(fc.constantFrom(...openToGroups)),
	ageFrom: fc.option(fc.integer({ min: 16, max: 80 })),
	ageTo: fc.option(fc.integer({ min: 16, max: 80 })),
	schooling: fc.option(fc.constantFrom(...educations)),
	residentsOf: fc.constantFrom('', '33', '3301', '330108', '44'),
})
const aJoiner: fc.Arbitrary<Joiner> = fc.record({
	birthDate: fc.option(
		fc.integer({ min: 0, max: 25_000 }).map((day) => addDays('1945-01-01', day)),
	),
	sex: fc.constantFrom('0', '1', '2', '9'),
	education: fc.option(fc.constantFrom(...educations)),
	residenceCode: fc.constantFrom('330108', '330624', '440305'),
	hukouCode: fc.option(fc.constantFrom('330108', '330624', '440305')),
	category: fc.option(fc.constantFrom(...assistanceCategories)),
	area: fc.option(fc.constantFrom('urban', 'rural')),
	employment: fc.option(fc.constantFrom('unemployed_registered', 'public_post', 'farming')),
})

describe('whoever asks, and whatever is asked for', () => {
	test('nothing keeps somebody out and is unknown at once', () => {
		fc.assert(
			fc.property(aCondition, aJoiner, (conditions, joiner) => {
				const { bars, unknown } = mayJoin(conditions, joiner, terms)
				expect(bars.filter((bar) => unknown.includes(bar))).toEqual([])
			}),
		)
	})

	test('what is not known never keeps anybody out', () => {
		fc.assert(
			fc.property(aCondition, aJoiner, (conditions, joiner) => {
				const silent = { ...nobodyKnows, residenceCode: joiner.residenceCode }
				expect(mayJoin(conditions, silent, terms).bars).toEqual([])
			}),
		)
	})

	test('a course that asks for less keeps nobody out whom it let in', () => {
		fc.assert(
			fc.property(aCondition, aJoiner, (conditions, joiner) => {
				const before = mayJoin(conditions, joiner, terms).bars
				for (const eased of [
					{ ageFrom: null },
					{ ageTo: null },
					{ schooling: null },
					{ residentsOf: '' },
					{ openTo: [] },
					{ openTo: [...conditions.openTo, 'anyone' as const] },
				]) {
					const after = mayJoin({ ...conditions, ...eased }, joiner, terms).bars
					expect(after.filter((bar) => !before.includes(bar))).toEqual([])
				}
			}),
		)
	})
})
