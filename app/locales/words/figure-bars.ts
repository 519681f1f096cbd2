import { declineReasons } from '#app/domain/offers/decline-reasons.ts'
import { isOneOf } from '#app/domain/one-of.ts'
import { postKinds } from '#app/domain/posts/words.ts'
import { declineWords } from './offers.ts'
import { kindWords } from './posts.ts'

type To = (code: string) => string

/** Reasons of refusals under the words that people chose. */
export const barsOfReasons = (
	reasons: readonly { kind: string; count: number }[],
	to: To,
): { id: string; name: string; count: number; to: string }[] =>
	reasons.map(({ kind, count }) => ({
		id: kind,
		count,
		to: to(kind),
		name: isOneOf(declineReasons, kind) ? declineWords[kind]() : kind,
	}))

/** Offers by kind of post. */
export const barsOfKinds = (
	kinds: readonly { kind: string; offered: number }[],
	to: To,
): { id: string; name: string; count: number; to: string }[] =>
	kinds.map(({ kind, offered }) => ({
		id: kind,
		count: offered,
		to: to(kind),
		name: isOneOf(postKinds, kind) ? kindWords[kind]() : kind,
	}))
