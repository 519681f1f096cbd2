import type { Db } from '#app/adapters/context.ts'
import type { Staff } from '#app/domain/access/actor.ts'
import { oneOf } from '#app/domain/one-of.ts'
import { type PostState, postStates } from '#app/domain/posts/post-machine.ts'

export type ListedPostOf = {
	total: number
	latest: { id: string; title: string; state: PostState; updatedAt: Date }[]
}

const shownAtMost = 10

type Whose = { employerId: string } | { workshopId: string } | { projectId: string }

/** The posts of an employer, a workshop or a project that the actor keeps, those changed last first. */
export async function postsOf(db: Db, actor: Staff, whose: Whose): Promise<ListedPostOf> {
	const kept = actor.employerId
		? { employerId: actor.employerId }
		: { ownerCode: { startsWith: actor.division } }
	const where = { AND: [whose, kept] }
	const rows = await db.post.findMany({
		where,
		orderBy: [{ updatedAt: 'desc' }, { id: 'desc' }],
		take: shownAtMost,
		select: { id: true, title: true, state: true, updatedAt: true },
	})
	return {
		total: await db.post.count({ where }),
		latest: rows.map((row) => ({ ...row, state: oneOf(postStates, row.state) })),
	}
}
