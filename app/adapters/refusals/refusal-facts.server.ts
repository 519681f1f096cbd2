import type { Db } from '#app/adapters/context.ts'
import type { Refusal } from '#app/adapters/db/generated/client.ts'
import type { RefusalFacts } from '#app/domain/notices/refusal-notices.ts'
import { declineReasons } from '#app/domain/offers/decline-reasons.ts'
import { introductionTerms } from '#app/domain/offers/introduction.ts'
import { oneOf } from '#app/domain/one-of.ts'
import { dayIn } from '#app/domain/time/day.ts'

/** What a document says of a refusal: the introduction as it went out, and the reasons given. */
export async function refusalFacts(db: Db, { offerId, refusedAt }: Refusal): Promise<RefusalFacts> {
	const offer = await db.offer.findUniqueOrThrow({
		where: { id: offerId },
		include: { introduction: true, person: { select: { name: true } } },
	})
	const terms = introductionTerms.parse(offer.introduction?.terms)
	return {
		name: offer.person.name,
		post: terms.post,
		employer: terms.employer,
		introduction: offer.introduction?.number ?? '',
		refusedOn: dayIn(refusedAt),
		reasons: offer.declineReasons.map((reason) => oneOf(declineReasons, reason)),
	}
}
