import type { Db } from '#app/adapters/context.ts'
import { readPolicy } from '#app/adapters/policy/read-policy.server.ts'
import { type CaseState, caseStates } from '#app/domain/cases/case-machine.ts'
import { oneOf } from '#app/domain/one-of.ts'
import type { Count } from '#app/domain/refusals/counter.ts'
import { type PublicPostCount, publicPostCount } from '#app/domain/refusals/public-post-count.ts'
import { refusalStates } from '#app/domain/refusals/refusal-machine.ts'
import { countOfPerson } from './counter-events.server.ts'
import { briefRefusal, type RefusalBrief, refusalBrief } from './refusal-view.server.ts'

export type FiledRefusals = {
	refusals: RefusalBrief[]
	row: Count
	/** The counter of public-interest posts, which is another. */
	publicPosts: PublicPostCount
	cases: { id: string; state: CaseState; openedAt: Date }[]
}

const most = 20

/** What of a person's refusals and cases lies in their file. */
export async function refusalsOnFile(
	db: Db,
	{ id: personId, residenceCode }: { id: string; residenceCode: string },
	today: string,
): Promise<FiledRefusals> {
	const refusals = await db.refusal.findMany({
		where: { personId },
		orderBy: { refusedAt: 'desc' },
		take: most,
		include: briefRefusal,
	})
	const cases = await db.refusalCase.findMany({
		where: { personId },
		orderBy: { openedAt: 'desc' },
	})
	const publicPosts = await db.refusal.findMany({
		where: { personId, offer: { post: { kind: 'public-welfare' } } },
		select: { id: true, state: true },
	})
	const policy = await readPolicy(db, residenceCode, today)
	return {
		publicPosts: publicPostCount(
			publicPosts.map(({ id, state }) => ({ id, state: oneOf(refusalStates, state) })),
			policy('publicpost.refusal_limit'),
		),
		refusals: refusals.map(refusalBrief),
		row: await countOfPerson(db, { personId, personDivision: residenceCode }, today),
		cases: cases.map(({ id, state, openedAt }) => ({
			id,
			state: oneOf(caseStates, state),
			openedAt,
		})),
	}
}
