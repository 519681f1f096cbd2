import type { Db } from '#app/adapters/context.ts'
import { type Effect, effects, effectsOf } from '#app/domain/policy/effects.ts'
import { dayOfEffect } from '#app/domain/policy/proposal.ts'
import { type FamilyExample, type FamilyImpact, familyImpact } from './family-impact.server.ts'
import { policiesBeforeAfter } from './policies-before-after.server.ts'
import { changeOf, type ProposalRow } from './proposal-rows.server.ts'
import { type RefusalExample, type RefusalImpact, refusalImpact } from './refusal-impact.server.ts'

export type ImpactFigures = { day: string; families?: FamilyImpact; refusals?: RefusalImpact }
export type Impact = {
	/** What the changed parameters enter, in the order of the table. */
	effects: readonly Effect[]
	figures: ImpactFigures
	families: FamilyExample[]
	refusals: RefusalExample[]
}

/** Whom a proposal changes, by the rules that will apply: what a second person has to know, and who proposes first. */
export async function impactOf(db: Db, proposal: ProposalRow, today: string): Promise<Impact> {
	const { divisionCode } = proposal
	const changes = proposal.changes.map(changeOf)
	const met = new Set(changes.flatMap(({ key }) => effectsOf(key)))
	const day = dayOfEffect(changes, today)
	const policies = await policiesBeforeAfter(db, divisionCode, changes, day)
	const families = met.has('families')
		? await familyImpact(db, divisionCode, policies, day)
		: undefined
	const refusals = met.has('refusals')
		? await refusalImpact(db, divisionCode, policies, day)
		: undefined
	return {
		effects: effects.filter((effect) => met.has(effect)),
		figures: {
			day,
			...(families && { families: families.figures }),
			...(refusals && { refusals: refusals.figures }),
		},
		families: families?.examples ?? [],
		refusals: refusals?.examples ?? [],
	}
}
