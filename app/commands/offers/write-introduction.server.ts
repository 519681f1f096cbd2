import type { Ctx, WriteTx } from '#app/adapters/context.ts'
import { gazetteer } from '#app/adapters/divisions/gazetteer.server.ts'
import { testsOf } from '#app/adapters/offers/sealed-offer.server.ts'
import { giveNumber } from '#app/adapters/paper/document-number.server.ts'
import { staffName } from '#app/adapters/people/staff-name.server.ts'
import type { Staff } from '#app/domain/access/actor.ts'
import type { IntroductionTerms } from '#app/domain/offers/introduction.ts'

/** the record of an introduction that goes out, under the next number of the institution. */
export async function writeIntroduction(
	{ actor, now, today }: Ctx<Staff>,
	{ db }: WriteTx,
	offerId: string,
	replyBy: string,
): Promise<void> {
	const given = await giveNumber(db, actor, 'introduction', today)
	await db.introduction.create({
		data: {
			...given,
			offerId,
			institution: actor.institution,
			officer: await staffName(db, actor.accountId),
			terms: { ...(await termsOf(db, offerId)), replyBy },
			issuedAt: now,
		},
	})
}

async function termsOf(db: WriteTx['db'], id: string): Promise<Omit<IntroductionTerms, 'replyBy'>> {
	const employer = { select: { name: true, creditCode: true } }
	const { post, ...offer } = await db.offer.findUniqueOrThrow({
		where: { id },
		include: { post: { include: { employer } } },
	})
	const way = testsOf(offer).find(({ code }) => code === 'commute')?.facts ?? {}
	const numberOrNull = (value: unknown) => (typeof value === 'number' ? value : null)
	return {
		post: post.title,
		employer: post.employer.name,
		creditCode: post.employer.creditCode,
		place: (await gazetteer()).fullName(post.placeCode),
		address: post.address,
		hours: post.hours,
		hoursPerDay: post.hoursPerDay,
		daysPerWeek: post.daysPerWeek,
		payUnit: post.payUnit,
		payMinFen: post.payMinFen,
		payMaxFen: post.payMaxFen,
		commuteKm: numberOrNull(way.km),
		commuteMinutes: numberOrNull(way.minutes),
		suitability: offer.suitability,
	}
}
