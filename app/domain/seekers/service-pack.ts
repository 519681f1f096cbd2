import { addDays } from '#app/domain/time/day.ts'

/** What everyone able and willing is to get: guidance, introductions to posts, an offer of training. */
export const packKinds = ['guidance', 'offers', 'training'] as const
export type PackKind = (typeof packKinds)[number]

export type PackTerms = {
	/** So many of each kind are due … */
	due: Readonly<Record<PackKind, number>>
	/** … in each stretch of so many days. */
	windowDays: number
}

export type ServicePack = {
	parts: { kind: PackKind; had: number; due: number; dueOn: string }[]
	/** The first day by which something has to be there that is not. */
	dueOn: string
}

/** So many days ahead it is time to see to it. */
export const packSoonDays = 14

/**
 * A clock for each person: when the service that is theirs falls short. A kind holds as long as the last so many of it
 * are within the window; who has had fewer is waited with from the day they registered.
 */
export function servicePack(
	registeredOn: string,
	days: Readonly<Record<PackKind, readonly string[]>>,
	{ due, windowDays }: PackTerms,
	today: string,
): ServicePack {
	const since = addDays(today, -windowDays)
	const parts = packKinds.map((kind) => {
		const newest = days[kind].toSorted().toReversed()
		const oldestThatCounts = newest[due[kind] - 1] ?? registeredOn
		return {
			kind,
			had: newest.filter((day) => day > since).length,
			due: due[kind],
			dueOn: addDays(oldestThatCounts, windowDays),
		}
	})
	const asked = parts.filter((part) => part.due > 0)
	const [first = addDays(registeredOn, windowDays)] = asked.map(({ dueOn }) => dueOn).toSorted()
	return { parts: asked, dueOn: first }
}
