import { describe, expect, test } from 'vitest'
import { type Blocker, blockersOf, type Circumstances } from './countable.ts'

const countable: Circumstances = {
	formal: true,
	deliveredHow: 'in-person',
	proven: true,
	suitability: 'suitable',
	reasons: 1,
	late: false,
	introduced: 1,
	freePlaces: 1,
	category: 'dibao',
	capacity: 'full',
	conditions: 'available',
	employment: 'unemployed_registered',
	working: false,
	awaitsCare: false,
	caseOpen: false,
}

describe('a refusal can be put to the decision', () => {
	test('when everything the rule asks for holds', () => {
		expect(blockersOf(countable)).toEqual([])
		expect(blockersOf({ ...countable, capacity: 'partial' })).toEqual([])
	})

	const never: [string, Partial<Circumstances>, Blocker][] = [
		['a recommendation or an own application', { formal: false }, 'not-formal'],
		['one that never arrived', { deliveredHow: null }, 'not-delivered'],
		['one whose arrival nothing shows', { proven: false }, 'no-proof'],
		['an undetermined post', { suitability: 'undetermined' }, 'not-suitable'],
		['an unsuitable post', { suitability: 'unsuitable' }, 'not-suitable'],
		['an answer without a reason taken', { reasons: 0 }, 'no-reason-taken'],
		['an answer after the day', { late: true }, 'late'],
		['one of more people than places', { introduced: 2 }, 'too-many-introduced'],
		['a family at the edge', { category: 'dibao_edge' }, 'not-dibao'],
		['someone in extreme hardship', { category: 'tekun' }, 'not-dibao'],
		['someone of no known layer', { category: null }, 'not-dibao'],
		['someone who has lost capacity', { capacity: 'none' }, 'no-capacity'],
		['someone nobody has assessed', { capacity: 'unassessed' }, 'no-capacity'],
		['someone bound by care', { conditions: 'constrained' }, 'constrained'],
		['someone whose conditions nobody knows', { conditions: null }, 'constrained'],
		['someone who waits for care', { awaitsCare: true }, 'awaits-care'],
		['someone who works', { working: true }, 'not-unemployed'],
		['someone whose employment nobody knows', { employment: null }, 'not-unemployed'],
		['someone whose case is open', { caseOpen: true }, 'case-open'],
	]
	test.each(never)('never: %s', (_what, changes, blocker) => {
		expect(blockersOf({ ...countable, ...changes })).toEqual([blocker])
	})
})
