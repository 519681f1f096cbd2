import type { PoolClient } from 'pg'
import { type OfferState, offerStates } from '#app/domain/offers/offer-machine.ts'
import { oneOf } from '#app/domain/one-of.ts'

export type OfferOfPhone = {
	id: string
	personId: string
	division: string
	state: OfferState
	/** They said no by text, and have not said why. */
	saidNo: boolean
}

/**
 * The offers that someone may answer from a number, the newest first: of those whose record names it, and of those
 * without a telephone whom its owner helps with offers.
 */
export async function offersOfPhone(
	client: Pick<PoolClient, 'query'>,
	phoneHash: Buffer,
): Promise<OfferOfPhone[]> {
	const { rows } = await client.query<Omit<OfferOfPhone, 'state'> & { state: string }>(
		`SELECT offer_id AS id, person_id AS "personId", person_division AS division, state, said_no AS "saidNo"
		 FROM offers_of_phone($1)`,
		[phoneHash],
	)
	return rows.map((row) => ({ ...row, state: oneOf(offerStates, row.state) }))
}
