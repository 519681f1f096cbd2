import type { Db } from '#app/adapters/context.ts'
import { dateOf, isoDay, isoDayOrNull } from '#app/adapters/db/days.ts'
import { presentTags } from '#app/adapters/people/present-tags.server.ts'
import { standingClaimStates } from '#app/domain/claims/claim-machine.ts'
import type { Facts } from '#app/domain/claims/facts.ts'
import { incentives } from '#app/domain/claims/incentives.ts'
import type { ClaimTerm } from '#app/domain/claims/past-claims.ts'
import { oneOf } from '#app/domain/one-of.ts'
import { assistanceCategories } from '#app/domain/people/words.ts'

/** What the records say of someone on a day, before anything was asked. */
export async function factsOfPerson(
	db: Db,
	personId: string,
	today: string,
	besides: string | null = null,
): Promise<Facts> {
	const on = dateOf(today)
	const person = await db.person.findUniqueOrThrow({
		where: { id: personId },
		select: { birthDate: true, sex: true },
	})
	const status = await db.assistanceStatus.findFirst({
		where: { personId, validFrom: { lte: on }, OR: [{ validTo: null }, { validTo: { gt: on } }] },
	})
	const tags = await presentTags(db, personId, today)
	return {
		today,
		category: status && oneOf(assistanceCategories, status.category),
		area: status && oneOf(['urban', 'rural'], status.area),
		employment: tags.employment_status ?? null,
		birthDate: isoDayOrNull(person.birthDate),
		sex: person.sex,
		answers: {},
		past: await standingClaims(db, personId, besides),
		subject: '',
	}
}

/** What was claimed for someone and not turned down, but for one claim. */
export async function standingClaims(
	db: Db,
	personId: string,
	besides: string | null,
): Promise<ClaimTerm[]> {
	const rows = await db.claim.findMany({
		where: {
			personId,
			state: { in: [...standingClaimStates] },
			...(besides !== null && { id: { not: besides } }),
		},
	})
	return rows.map(termOf)
}

type Row = { incentive: string; personId: string; fromDay: Date; untilDay: Date; subject: string }

export const termOf = ({ incentive, personId, fromDay, untilDay, subject }: Row): ClaimTerm => ({
	incentive: oneOf(incentives, incentive),
	personId,
	from: isoDay(fromDay),
	until: isoDay(untilDay),
	subject,
})
