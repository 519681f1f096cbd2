import type { CareState } from './care-machine.ts'
import type { SharedDuty } from './words.ts'

type Order = {
	state: CareState
	startsOn: string | null
	endsOn: string | null
	covers: readonly SharedDuty[]
}

/** R-030 C: the duties that somebody else does on a day; before the first day and after the last they bind again. */
export const coveredOn = (orders: readonly Order[], day: string): SharedDuty[] => [
	...new Set(
		orders
			.filter(
				({ state, startsOn, endsOn }) =>
					state === 'active' &&
					startsOn !== null &&
					startsOn <= day &&
					endsOn !== null &&
					day <= endsOn,
			)
			.flatMap(({ covers }) => covers),
	),
]
