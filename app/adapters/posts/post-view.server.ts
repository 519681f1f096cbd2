import type { Db } from '#app/adapters/context.ts'
import type { Employer, Post } from '#app/adapters/db/generated/client.ts'
import { gazetteer } from '#app/adapters/divisions/gazetteer.server.ts'
import { oneOf } from '#app/domain/one-of.ts'
import { type EmployerStanding, employerStandings } from '#app/domain/posts/employer-standing.ts'
import type { PostFacts } from '#app/domain/posts/post-facts.ts'
import { type PostState, postStates, type ShownPostState } from '#app/domain/posts/post-machine.ts'
import { factsOfRow } from './post-row.ts'

/** A post with everything that its page says. */
export type PostView = PostFacts & {
	id: string
	state: PostState
	place: string
	employer: { id: string; name: string; standing: EmployerStanding; about: string }
	workshop: string | null
	project: string | null
	taken: number
	publishedAt: Date | null
	source: string
	monthMinFen: number | null
	monthMaxFen: number | null
}

/** A post as other programs may know it. */
export type ShownPost = PostView & {
	externalId: string | null
	state: ShownPostState
	publishedAt: Date
	validUntil: string
}

export type ViewedPost = Post & {
	employer: Employer
	workshop: { name: string } | null
	project: { name: string } | null
}

export const viewed = {
	employer: true,
	workshop: { select: { name: true } },
	project: { select: { name: true } },
} as const

export async function postView(db: Db, post: ViewedPost): Promise<PostView> {
	const { id, state, employer, workshop, project, publishedAt, source, monthMinFen, monthMaxFen } =
		post
	const [row] = await db.$queryRaw<{ taken: number }[]>`SELECT places_taken(${id}::uuid) AS taken`
	return {
		...factsOfRow(post),
		id,
		state: oneOf(postStates, state),
		place: (await gazetteer()).fullName(post.placeCode),
		employer: {
			id: employer.id,
			name: employer.name,
			standing: oneOf(employerStandings, employer.standing),
			about: employer.about,
		},
		workshop: workshop?.name ?? null,
		project: project?.name ?? null,
		taken: row?.taken ?? 0,
		publishedAt,
		source,
		monthMinFen,
		monthMaxFen,
	}
}
