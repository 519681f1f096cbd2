import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { aidedShare, recognitionOn, remarksOn } from './recognition.ts'

const today = '2026-11-25'

test.each([
	['never given', null, null, 'none'],
	['given for later', '2026-12-01', null, 'coming'],
	['given without an end', '2025-01-01', null, 'held'],
	['on its first day', today, null, 'held'],
	['on its last day', '2025-01-01', today, 'held'],
	['the day after', '2025-01-01', '2026-11-24', 'over'],
] as const)('a recognition %s', (_when, recognisedFrom, recognisedTo, state) => {
	expect(recognitionOn({ recognisedFrom, recognisedTo }, today)).toBe(state)
})

describe('what a recognition asks for', () => {
	const good = { workers: 10, aidedWorkers: 6, accidentInsured: true }
	const demanded = { minPeople: 5, minShare: 0.3 }

	test.each([
		['all is there', {}, demanded, []],
		['one person too few', { aidedWorkers: 4 }, demanded, ['people-few']],
		['just enough people', { aidedWorkers: 5 }, demanded, []],
		['too small a share', { workers: 30 }, demanded, ['share-low']],
		['a share nobody asks for', { workers: 30 }, { minPeople: 5, minShare: null }, []],
		['nobody has counted', { workers: null, aidedWorkers: null }, demanded, ['not-counted']],
		['nobody is insured', { accidentInsured: false }, demanded, ['insurance-missing']],
	] as const)('%s', (_case, changes, asked, remarks) => {
		expect(remarksOn({ ...good, ...changes }, asked)).toEqual(remarks)
	})

	test('a share lies between none and all', () => {
		fc.assert(
			fc.property(fc.nat(500), fc.nat(500), (aided, others) => {
				const share = aidedShare({ workers: aided + others, aidedWorkers: aided })
				expect(share === null || (share >= 0 && share <= 1)).toBe(true)
			}),
		)
	})
})
