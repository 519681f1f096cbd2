import { open, openJson, seal, sealJson } from '#app/adapters/crypto/sealed.server.ts'
import type { Offer } from '#app/adapters/db/generated/client.ts'
import type { SuitabilityRecord, SuitabilityTest } from '#app/domain/offers/suitability.ts'

/** The tests speak of health and care: sealed, beside the verdict that stands in the open. */
export const suitabilityColumns = (offerId: string, { suitability, tests }: SuitabilityRecord) => ({
	suitability,
	testsCipher: sealJson(`offer.tests:${offerId}`, tests),
})

/** As they stood when the worker confirmed them. */
export const testsOf = ({ id, testsCipher }: Pick<Offer, 'id' | 'testsCipher'>) =>
	openJson(`offer.tests:${id}`, testsCipher) as SuitabilityTest[]

/** Why someone would rather not, in their own words. */
export const sealOwnWords = (offerId: string, words: string): string | null =>
	words === '' ? null : seal(`offer.decline:${offerId}`, words)

export const ownWordsOf = ({ id, declineCipher }: Pick<Offer, 'id' | 'declineCipher'>): string =>
	declineCipher === null ? '' : open(`offer.decline:${id}`, declineCipher)
