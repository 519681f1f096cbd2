import type { ApplicationState } from '#app/domain/applications/application-machine.ts'
import type { OfferState } from '#app/domain/offers/offer-machine.ts'
import type { PlacementState } from '#app/domain/placements/placement-machine.ts'
import type { RegistrationView } from './person-list.ts'

/** What lies between a person and one post, as far as the next step depends on it. */
export type Standing =
	| { kind: 'offer'; id: string; state: OfferState }
	| { kind: 'application'; id: string; state: ApplicationState }
	| { kind: 'placement'; id: string; state: PlacementState; checkDue: boolean }

export const stepCodes = [
	'check',
	'start',
	'deliver',
	'answer',
	'application',
	'confirm',
	'at-work',
	'register',
	'resume',
	'recommend',
] as const
export type StepCode = (typeof stepCodes)[number]
export type NextStep = { code: StepCode; to: string }

type Rule = { code: StepCode; fits: (standing: Standing) => boolean }

/** In this order: who is at work first, then what is on its way. */
const onTheWay: readonly Rule[] = [
	{ code: 'check', fits: (each) => each.kind === 'placement' && each.checkDue },
	{ code: 'start', fits: (each) => each.kind === 'placement' && each.state === 'agreed' },
	{
		code: 'deliver',
		fits: (each) =>
			each.kind === 'offer' && ['confirmed', 'sent', 'undeliverable'].includes(each.state),
	},
	{ code: 'answer', fits: (each) => each.kind === 'offer' && each.state === 'delivered' },
	{
		code: 'application',
		fits: (each) =>
			each.kind === 'application' && ['submitted', 'received', 'interview'].includes(each.state),
	},
	{ code: 'confirm', fits: (each) => each.kind === 'offer' && each.state === 'draft' },
	{
		code: 'at-work',
		fits: (each) => each.kind === 'placement' && ['started', 'stable'].includes(each.state),
	},
]

const pathOf = { offer: '/offers', application: '/applications', placement: '/placements' } as const

/** The one thing to do next for a person, and where it is done. */
export function nextStep(
	personId: string,
	registration: RegistrationView,
	standings: readonly Standing[],
): NextStep {
	for (const { code, fits } of onTheWay) {
		const found = standings.find(fits)
		if (found) return { code, to: `${pathOf[found.kind]}/${found.id}` }
	}
	if (registration === 'none') return { code: 'register', to: `/people/${personId}/plan` }
	if (registration === 'paused') return { code: 'resume', to: `/people/${personId}/plan` }
	return { code: 'recommend', to: `/people/${personId}/recommended` }
}
