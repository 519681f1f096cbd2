import type { Db } from '#app/adapters/context.ts'
import type { Post } from '#app/adapters/db/generated/client.ts'
import { readPolicy } from '#app/adapters/policy/read-policy.server.ts'
import { recognitionOf } from '#app/adapters/workshops/workshop-row.ts'
import type { MonthEquivalents } from '#app/domain/money/pay.ts'
import { oneOf } from '#app/domain/one-of.ts'
import type { Policy } from '#app/domain/policy/look-up.ts'
import { type Behind, withBehind } from '#app/domain/posts/check-behind.ts'
import { type Background, checkPost } from '#app/domain/posts/check-post.ts'
import { employerStandings } from '#app/domain/posts/employer-standing.ts'
import type { Finding } from '#app/domain/posts/finding.ts'
import type { PostFacts } from '#app/domain/posts/post-facts.ts'
import { labourShare } from '#app/domain/projects/labour-share.ts'
import { recognitionOn } from '#app/domain/workshops/recognition.ts'
import { findingsOf } from './post-row.ts'

export type CheckedPost = { findings: Finding[]; month: MonthEquivalents; policy: Policy }

/** Looks at a post by the rules in force at its place of work, today. */
export async function checkedPost(
	db: Db,
	facts: PostFacts,
	employerId: string,
	today: string,
): Promise<CheckedPost> {
	const policy = await readPolicy(db, facts.placeCode, today)
	const month = monthOf(policy)
	const background: Background = {
		today,
		imported: false,
		wages: wagesOf(policy),
		month,
		ageRule: policy('post.age_rule'),
		...(await behindOf(db, { ...facts, employerId }, policy, today)),
	}
	return { findings: checkPost(facts, background), month, policy }
}

/** What speaks against a post now: what it says itself, and how those behind it stand today. */
export async function findingsNow(db: Db, post: Post, today: string): Promise<Finding[]> {
	const policy = await readPolicy(db, post.placeCode, today)
	return withBehind(findingsOf(post.findings), await behindOf(db, post, policy, today))
}

type BehindIds = Pick<Post, 'employerId' | 'workshopId' | 'projectId'>

async function behindOf(
	db: Db,
	{ employerId, workshopId, projectId }: BehindIds,
	policy: Policy,
	today: string,
): Promise<Behind> {
	const { standing } = await db.employer.findUniqueOrThrow({
		where: { id: employerId },
		select: { standing: true },
	})
	const workshop =
		workshopId && (await db.workshop.findUniqueOrThrow({ where: { id: workshopId } }))
	const recognised = workshop && recognitionOn(recognitionOf(workshop), today) === 'held'
	return {
		employer: { standing: oneOf(employerStandings, standing) },
		labourShare: await labourShareOf(db, projectId, policy),
		workshop: typeof recognised === 'boolean' ? { recognised } : null,
	}
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
	const share = project && labourShare(project.labourPayPlannedFen, project.centralFundsFen)
	if (typeof share !== 'number') return null
	return { share, minimum: policy('workrelief.min_labour_share') }
}
