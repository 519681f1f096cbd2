import { factsOfPerson } from '#app/adapters/claims/claim-facts.server.ts'
import type { Ctx, Db } from '#app/adapters/context.ts'
import { readPolicy } from '#app/adapters/policy/read-policy.server.ts'
import type { Staff } from '#app/domain/access/actor.ts'
import { may } from '#app/domain/access/may.ts'
import { employerIncentives, personIncentives } from '#app/domain/claims/incentives.ts'
import { type Verdict, verdictOf } from '#app/domain/claims/verdict.ts'
import { isUuid } from '#app/domain/uuid.ts'

export type Claimable = {
	person: { id: string; name: string }
	/** The job that an employer claims for; null where the person claims. */
	job: { id: string; employer: string; post: string } | null
	verdicts: Verdict[]
}

/** What staff can write down a claim of: for a person, or for the employer of a job. */
export async function claimable(
	{ actor, read, today }: Ctx<Staff>,
	asked: { person: string | null; placement: string | null },
): Promise<Claimable | null> {
	return read(async (db) => {
		const job = await jobOf(db, asked.placement)
		const id = job?.personId ?? asked.person
		if (!isUuid(id ?? undefined) || id === null) return null
		const person = await db.person.findUnique({ where: { id } })
		const divisions = [person?.residenceCode ?? null, person?.hukouCode ?? null]
		if (!person || !may(actor, 'claim.handle', { divisions })) return null
		const policy = await readPolicy(db, person.residenceCode, today)
		const facts = await factsOfPerson(db, id, today)
		return {
			person: { id, name: person.name },
			job: job && { id: job.id, employer: job.post.employer.name, post: job.post.title },
			verdicts: (job ? employerIncentives : personIncentives).map((incentive) =>
				verdictOf(incentive, facts, policy),
			),
		}
	})
}

async function jobOf(db: Db, id: string | null) {
	if (id === null || !isUuid(id)) return null
	return db.placement.findUnique({
		where: { id },
		include: { post: { select: { title: true, employer: { select: { name: true } } } } },
	})
}
