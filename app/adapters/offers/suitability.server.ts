import { arrangedCareOf } from '#app/adapters/care/arranged-care.server.ts'
import type { Db } from '#app/adapters/context.ts'
import type { Post } from '#app/adapters/db/generated/client.ts'
import { presentTags } from '#app/adapters/people/present-tags.server.ts'
import { checkedPost } from '#app/adapters/posts/post-check.server.ts'
import { factsOfRow } from '#app/adapters/posts/post-row.ts'
import { seekerOfRow } from '#app/adapters/seekers/registration-row.server.ts'
import { type SuitabilityRecord, suitabilityOf } from '#app/domain/offers/suitability.ts'

export type JudgedPost = Post & { employer: { standing: string } }

/** whether a post suits a person, by what is known of both today; null without a registration. */
export async function suitabilityToday(
	db: Db,
	personId: string,
	post: JudgedPost,
	today: string,
): Promise<SuitabilityRecord | null> {
	const registration = await db.registration.findFirst({
		where: { personId, state: 'active' },
		include: { person: true },
	})
	if (!registration) return null
	const facts = factsOfRow(post)
	const { findings, policy } = await checkedPost(db, facts, post.employerId, today)
	return suitabilityOf(
		seekerOfRow(registration, registration.person, await arrangedCareOf(db, personId, today)),
		{ ...facts, monthMaxFen: post.monthMaxFen },
		{
			today,
			findings,
			employerVerified: post.employer.standing === 'verified',
			maxCommuteMin: policy('suitable.max_commute_min'),
			kmPerHour: policy('suitable.km_per_hour'),
			minNoticeDays: policy('suitable.min_notice_days'),
			capacity: (await presentTags(db, personId, today)).labour_capacity ?? null,
		},
	)
}
