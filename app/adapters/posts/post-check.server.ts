import type { Db } from '#app/adapters/context.ts'
import type { Policy } from '#app/adapters/policy/read-policy.server.ts'
import { readPolicy } from '#app/adapters/policy/read-policy.server.ts'
import type { MonthEquivalents } from '#app/domain/money/pay.ts'
import { oneOf } from '#app/domain/one-of.ts'
import { type Background, checkPost } from '#app/domain/posts/check-post.ts'
import { employerStandings } from '#app/domain/posts/employer-standing.ts'
import type { Finding } from '#app/domain/posts/finding.ts'
import type { PostFacts } from '#app/domain/posts/post-facts.ts'

export type CheckedPost = { findings: Finding[]; month: MonthEquivalents; policy: Policy }

/** Looks at a post by the rules in force at its place of work, today. */
export async function checkedPost(
	db: Db,
	facts: PostFacts,
	employerId: string,
	today: string,
): Promise<CheckedPost> {
	const policy = await readPolicy(db, facts.placeCode, today)
	const employer = await db.employer.findUniqueOrThrow({
		where: { id: employerId },
		select: { standing: true },
	})
	const month = monthOf(policy)
	const background: Background = {
		today,
		imported: false,
		wages: wagesOf(policy),
		month,
		ageRule: policy('post.age_rule'),
		employer: { standing: oneOf(employerStandings, employer.standing) },
		labourShare: await labourShareOf(db, facts.projectId, policy),
	}
	return { findings: checkPost(facts, background), month, policy }
}

export const monthOf = (policy: Policy): MonthEquivalents => ({
	daysAMonth: policy('pay.days_a_month'),
	hoursADay: policy('pay.hours_a_day'),
})

export const wagesOf = (policy: Policy) => ({
	month: policy('minwage.month'),
	hour: policy('minwage.hour'),
	tier: policy('minwage.tier'),
})

async function labourShareOf(
	db: Db,
	projectId: string | null,
	policy: Policy,
): Promise<Background['labourShare']> {
	const project = projectId && (await db.project.findUnique({ where: { id: projectId } }))
	if (!project || project.centralFundsFen === 0n) return null
	const share = Number(project.labourPayPlannedFen) / Number(project.centralFundsFen)
	return { share, minimum: policy('workrelief.min_labour_share') }
}
