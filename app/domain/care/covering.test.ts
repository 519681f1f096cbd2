import { expect, test } from 'vitest'
import { careStates } from './care-machine.ts'
import { coveredOn } from './covering.ts'

const active = {
	state: 'active' as const,
	startsOn: '2026-11-10',
	endsOn: '2027-02-28',
	covers: ['elder' as const],
}

test.each([
	['the day before', '2026-11-09', []],
	['the first day', '2026-11-10', ['elder']],
	['the last day', '2027-02-28', ['elder']],
	['the day after', '2027-03-01', []],
])('a duty is somebody else’s from the first to the last day: %s', (_which, day, duties) => {
	expect(coveredOn([active], day)).toEqual(duties)
})

test('and only while somebody comes', () => {
	for (const state of careStates.filter((each) => each !== 'active'))
		expect(coveredOn([{ ...active, state }], '2026-12-01')).toEqual([])
})

test('two who come take over what each of them does', () => {
	const other = { ...active, covers: ['infant' as const, 'elder' as const] }
	expect(coveredOn([active, other], '2026-12-01').toSorted()).toEqual(['elder', 'infant'])
})
