import type { Actor } from './access/actor.ts'
import { type FormValues, keyField, type Reply } from './form.ts'

/** Whose a form is that came when its session was over: it is shown to nobody else. */
export type Holder = { accountId: string; personId: string | null } | { offerId: string }

/** How long such a form waits, how many of one browser, and how much may be in each. */
export const unsentLimits = {
	minutes: 30,
	/** As many tabs as somebody may have left open. */
	atOnce: 5,
	/** More than the longest form of ours holds, and not worth a stranger's while. */
	values: 500,
	bytes: 64 * 1024,
	pageLetters: 500,
	/** A file with it is let pass by, up to this size; nothing of a form with a larger one is kept. */
	bodyBytes: 8 * 1024 * 1024,
}

/** What a page is told: whether anything waits in this browser, and the form of this page as it was filled in. */
export type Unsent = { waits: boolean; reply: Reply | null }

export function holderOf(actor: Actor): Holder | null {
	switch (actor.kind) {
		case 'recipient':
			return { accountId: actor.accountId, personId: actor.personId }
		case 'staff':
			return { accountId: actor.accountId, personId: null }
		case 'bearer':
			return { offerId: actor.offerId }
		default:
			return null
	}
}

/**
 * Whether a form that waits belongs to whoever is here now. It still `waits` while that is not known: before anybody
 * has signed in, or has said for whom of a family they act.
 */
export function belongsTo(holder: Holder, actor: Actor): 'theirs' | 'another' | 'waits' {
	const here = holderOf(actor)
	if (here === null || 'offerId' in here !== 'offerId' in holder) return 'waits'
	if ('offerId' in holder || 'offerId' in here)
		return isSameOffer(holder, here) ? 'theirs' : 'another'
	if (here.accountId !== holder.accountId) return 'another'
	if (here.personId === holder.personId) return 'theirs'
	return here.personId === null ? 'waits' : 'another'
}

const isSameOffer = (one: Holder, other: Holder) =>
	'offerId' in one && 'offerId' in other && one.offerId === other.offerId

/** What proves who somebody is, or opens something, is typed anew. */
const opens = /password|secret|^code$/i

/** What of a form may wait; null where it is more than may. */
export function valuesToKeep(values: FormValues): FormValues | null {
	const kept = Object.entries(values).filter(([name]) => name !== keyField && !opens.test(name))
	const count = kept.flatMap(([, value]) => value).length
	const bytes = new TextEncoder().encode(JSON.stringify(kept)).length
	return count > unsentLimits.values || bytes > unsentLimits.bytes ? null : Object.fromEntries(kept)
}
