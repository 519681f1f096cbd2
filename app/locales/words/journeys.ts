import type { ApplicationState } from '#app/domain/applications/application-machine.ts'
import type { OfferState } from '#app/domain/offers/offer-machine.ts'
import type { PlacementState } from '#app/domain/placements/placement-machine.ts'
import { m } from '#app/locales/compiled/messages.js'
import { applicationStateWords } from './applications.ts'
import { offerStateWords } from './offers.ts'
import { placementStateWords } from './placements.ts'

type Journey =
	| { kind: 'offer'; state: OfferState }
	| { kind: 'application'; state: ApplicationState }
	| { kind: 'placement'; state: PlacementState }

const kinds = {
	offer: m.journey_offer,
	application: m.journey_application,
	placement: m.journey_placement,
}

export const journeyKindText = ({ kind }: Journey): string => kinds[kind]()

/** How far something between a person and a post has come. */
export function journeyStateText(journey: Journey): string {
	switch (journey.kind) {
		case 'offer':
			return offerStateWords[journey.state]()
		case 'application':
			return applicationStateWords[journey.state]()
		case 'placement':
			return placementStateWords[journey.state]()
	}
}
