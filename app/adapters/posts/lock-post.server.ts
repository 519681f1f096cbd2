import type { Db } from '#app/adapters/context.ts'
import { isoDayOrNull } from '#app/adapters/db/days.ts'
import type { PostStanding } from '#app/domain/offers/introducible.ts'
import { oneOf } from '#app/domain/one-of.ts'
import { employerStandings } from '#app/domain/posts/employer-standing.ts'
import { postStates } from '#app/domain/posts/post-machine.ts'

type Row = {
	state: string
	valid_until: Date | null
	headcount: number | null
	taken: number
	introduced: number
	standing: string
}

/**
 * How a post stands, counted while it is locked: until this transaction ends nobody else introduces,
 * applies or hires there.
 */
export async function lockPost(db: Db, postId: string): Promise<PostStanding> {
	const [row] = await db.$queryRaw<Row[]>`SELECT * FROM lock_post(${postId}::uuid)`
	if (!row) throw new Error('a post that others refer to is gone')
	return {
		state: oneOf(postStates, row.state),
		validUntil: isoDayOrNull(row.valid_until),
		headcount: row.headcount,
		taken: row.taken,
		introduced: row.introduced,
		employer: oneOf(employerStandings, row.standing),
	}
}
