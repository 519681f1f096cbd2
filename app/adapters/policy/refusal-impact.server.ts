import type { Db } from '#app/adapters/context.ts'
import { counterEvents } from '#app/adapters/refusals/counter-events.server.ts'
import type { DivisionCode } from '#app/domain/divisions/division-code.ts'
import type { Policy } from '#app/domain/policy/look-up.ts'
import { countOf } from '#app/domain/refusals/counter.ts'
import type { BeforeAfter } from './policies-before-after.server.ts'

export type RefusalExample = {
	personId: string
	division: DivisionCode
	before: number
	after: number
}
export type RefusalImpact = { concerned: number; changed: number; partial: boolean }

/** More people are not counted one by one while somebody waits. */
const most = 500

/** Whose refusals in a row would be another number: reckoned anew from what happened, as always. */
export async function refusalImpact(
	db: Db,
	division: DivisionCode,
	policies: (code: DivisionCode) => BeforeAfter,
	day: string,
): Promise<{ figures: RefusalImpact; examples: RefusalExample[] }> {
	const people = await db.refusal.findMany({
		where: { state: 'unjustified', personDivision: { startsWith: division } },
		distinct: ['personId'],
		orderBy: { personId: 'asc' },
		take: most + 1,
		select: { personId: true, personDivision: true },
	})
	const examples: RefusalExample[] = []
	for (const { personId, personDivision } of people.slice(0, most)) {
		const { before, after } = policies(personDivision)
		const events = await counterEvents(db, personId)
		const count = (policy: Policy) => countOf(events, day, termsOf(policy)).count
		const example = {
			personId,
			division: personDivision,
			before: count(before),
			after: count(after),
		}
		if (example.before !== example.after) examples.push(example)
	}
	const figures = {
		concerned: Math.min(people.length, most),
		changed: examples.length,
		partial: people.length > most,
	}
	// A longer row weighs on a person: those come first.
	return {
		figures,
		examples: examples.toSorted(
			(one, other) => other.after - other.before - (one.after - one.before),
		),
	}
}

const termsOf = (policy: Policy) => ({
	most: policy('refusal.count'),
	windowMonths: policy('refusal.window_months'),
	minDaysBetween: policy('refusal.min_days_between'),
})
