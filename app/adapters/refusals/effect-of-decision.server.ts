import type { Db } from '#app/adapters/context.ts'
import { openJson, sealJson } from '#app/adapters/crypto/sealed.server.ts'
import type { Effect } from '#app/domain/cases/variation.ts'

type Amounts = Pick<Effect, 'shareFen' | 'cutFen'>
type Decided = { amountsCipher: string; startMonth: string; endMonth: string } | null

/** What was decided about the benefit in a case; null where nothing of it changes. */
export const effectDecided = (caseId: string, change: Decided): Effect | null =>
	change && {
		...(openJson(`benefit_change.amounts:${caseId}`, change.amountsCipher) as Amounts),
		startMonth: change.startMonth,
		endMonth: change.endMonth,
	}

export const sealVariation = (caseId: string, effect: Effect): string =>
	sealJson(`case_event.variation:${caseId}`, effect)

/** What a review left of it; null where none varied it. */
export async function effectVaried(db: Db, caseId: string): Promise<Effect | null> {
	const event = await db.caseEvent.findFirst({ where: { caseId, verb: 'vary' } })
	const data = event?.data
	if (typeof data !== 'object' || data === null || !('effect' in data)) return null
	return openJson(`case_event.variation:${caseId}`, String(data.effect)) as Effect
}
