import type { ListRequest, ListSpec } from '#app/domain/list-request.ts'
import type { OfferState, OfferVerb } from './offer-machine.ts'

/** The columns of the board, in the order of an offer's way; what is settled stands in the list. */
export const boardStates = [
	'draft',
	'confirmed',
	'sent',
	'undeliverable',
	'delivered',
	'no-answer',
	'accepted',
] as const satisfies readonly OfferState[]

/** A column is looked through, not paged: what is more stands in the list. */
export const mostOnBoard = 20

/** What needs no more than a press; the other moves ask for something, on the offer's own page. */
export const pressed = ['confirm', 'send'] as const satisfies readonly OfferVerb[]

export type BoardRequest = ListRequest<'made', 'side' | 'place' | 'mine'>
export const offerBoardSpec: ListSpec<'made', 'side' | 'place' | 'mine'> = {
	path: '/offers/board',
	sorts: ['made'],
	filters: ['side', 'place', 'mine'],
	pageSize: mostOnBoard,
}
