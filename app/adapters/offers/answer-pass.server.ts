import { z } from 'zod'
import { openJson, sealJson } from '#app/adapters/crypto/sealed.server.ts'
import type { Bearer } from '#app/domain/access/actor.ts'

/** Whoever has shown an answer code may act on its offer for so long. */
export const answerPassMinutes = 30

const place = 'answer_code.pass:'
const pass = z.object({ offerId: z.uuid(), personId: z.uuid(), until: z.number() })

/** What a browser keeps in place of the code: sealed, for one offer, for a short while. */
export function sealPass({ offerId, personId }: Bearer, now: Date): string {
	const until = now.getTime() + answerPassMinutes * 60_000
	return sealJson(place, { offerId, personId, until } satisfies z.output<typeof pass>)
}

/** Null when it is over, or was never ours. */
export function openPass(sealed: string, now: Date): Bearer | null {
	const shown = passIn(sealed)
	if (!shown || shown.until <= now.getTime()) return null
	return { kind: 'bearer', offerId: shown.offerId, personId: shown.personId }
}

/** The offer that a pass was for, also when it is over. */
export const offerOfPass = (sealed: string): string | null => passIn(sealed)?.offerId ?? null

const passIn = (sealed: string) => pass.safeParse(unsealed(sealed)).data

/** What was altered, or sealed with a key that is gone, opens nothing: the code is asked for anew. */
function unsealed(sealed: string): unknown {
	try {
		return openJson(place, sealed)
	} catch {
		return null
	}
}
