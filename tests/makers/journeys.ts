import { contextFor } from '#app/adapters/context.server.ts'
import { apply } from '#app/commands/applications/apply.server.ts'
import { hireApplicant } from '#app/commands/applications/hire-applicant.server.ts'
import { deliverOffer } from '#app/commands/offers/deliver-offer.server.ts'
import { introduce } from '#app/commands/offers/introduce.server.ts'
import { startPlacement } from '#app/commands/placements/start-placement.server.ts'
import { aStaff } from './actors.ts'
import { addPost, addSeeker } from './market.ts'

/** A Monday morning in China. */
export const monday = new Date('2026-11-23T02:00:00Z')
export const later = (days: number): Date => new Date(monday.getTime() + days * 86_400_000)

export const caseworker = aStaff('caseworker', '330108')
export const officer = aStaff('officer', '3301')
export const asCaseworker = (now = monday) => contextFor(caseworker, { now })
export const asOfficer = (now = monday) => contextFor(officer, { now })

/** The id of what was made; a refusal is a mistake of the test. */
export function made(outcome: { id: string } | { refused: string }): string {
	if ('refused' in outcome) throw new Error(`refused: ${outcome.refused}`)
	return outcome.id
}

type Where = { personId?: string; postId?: string }
const pairOf = async ({ personId, postId }: Where) => ({
	personId: personId ?? (await addSeeker('330108')),
	postId: postId ?? (await addPost()),
})

export async function aSentOffer(where: Where = {}) {
	const pair = await pairOf(where)
	return { ...pair, id: made(await introduce(asCaseworker(), { ...pair, note: '' })) }
}

export async function aDeliveredOffer(where: Where = {}) {
	const offer = await aSentOffer(where)
	const delivery = { how: 'in-person', on: '2026-11-23', proof: '本人签收' } as const
	made(await deliverOffer(asCaseworker(), offer.id, delivery))
	return offer
}

export async function anApplication(where: Where = {}) {
	const pair = await pairOf(where)
	const wish = { ...pair, share: true, how: 'in-person' } as const
	return { ...pair, id: made(await apply(asCaseworker(), wish)) }
}

/** Someone hired for today; `placementId` is not known to the command, so it is looked up. */
export async function aPlacement(where: Where = {}) {
	const application = await anApplication(where)
	made(await hireApplicant(asOfficer(), application.id, { startsOn: '2026-11-23' }))
	const placement = await asOfficer().read((db) =>
		db.placement.findUniqueOrThrow({ where: { applicationId: application.id } }),
	)
	return { ...application, id: placement.id }
}

export async function aStartedPlacement(where: Where = {}) {
	const placement = await aPlacement(where)
	made(await startPlacement(asCaseworker(), placement.id, { on: '2026-11-23' }))
	return placement
}
