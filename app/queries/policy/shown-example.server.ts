import type { Ctx } from '#app/adapters/context.ts'
import { gazetteer } from '#app/adapters/divisions/gazetteer.server.ts'
import { familiesWithin } from '#app/adapters/policy/families-within.server.ts'
import { policiesBeforeAfter } from '#app/adapters/policy/policies-before-after.server.ts'
import { changeOf, proposalFor } from '#app/adapters/policy/proposal-rows.server.ts'
import type { Staff } from '#app/domain/access/actor.ts'
import { type BetterOff, betterOff } from '#app/domain/benefit/better-off.ts'
import { termsInForce } from '#app/domain/benefit/terms-in-force.ts'
import type { HouseholdAmounts } from '#app/domain/people/amounts.ts'
import { questionFor } from '#app/domain/policy/impact.ts'
import { dayOfEffect } from '#app/domain/policy/proposal.ts'

export type ShownExample = {
	id: string
	place: string
	area: 'urban' | 'rural'
	amounts: HouseholdAmounts
	/** How it is reckoned as things stand, and with the proposal; null where something is not known. */
	before: BetterOff | null
	after: BetterOff | null
}

/** One of the families that a proposal changes, without a name: every step before and after. */
export async function shownExample(
	{ actor, today, read }: Ctx<Staff>,
	id: string | undefined,
	person: string,
): Promise<{ id: string; example: ShownExample | null } | null> {
	const places = await gazetteer()
	return read(async (db) => {
		const proposal = await proposalFor(db, actor, id)
		if (!proposal) return null
		const { divisionCode } = proposal
		const changes = proposal.changes.map(changeOf)
		const day = dayOfEffect(changes, today)
		const { families } = await familiesWithin(db, divisionCode, day)
		const family = families.find(({ personId }) => personId === person)
		if (!family?.amounts) return { id: proposal.id, example: null }
		const { area, amounts, division } = family
		const { before, after } = (await policiesBeforeAfter(db, divisionCode, changes, day))(division)
		const reckoned = (policy: typeof before) => {
			const terms = termsInForce(policy, {}, area)
			return 'missing' in terms ? null : betterOff(questionFor(terms, amounts, day).question)
		}
		return {
			id: proposal.id,
			example: {
				id: proposal.id,
				place: places.fullName(division),
				area,
				amounts,
				before: reckoned(before),
				after: reckoned(after),
			},
		}
	})
}
