import { expect, test } from 'vitest'
import { contextFor } from '#app/adapters/context.server.ts'
import { leavePlacement } from '#app/commands/placements/leave-placement.server.ts'
import { candidates } from '#app/queries/matching/candidates.server.ts'
import { recommendedPosts } from '#app/queries/matching/recommended-posts.server.ts'
import { aStaff } from '#tests/makers/actors.ts'
import { aStartedPlacement, asCaseworker, later, made } from '#tests/makers/journeys.ts'
import { addPost } from '#tests/makers/market.ts'

test('whoever has left a job goes back to matching, with what was learned', async () => {
	const { id, personId } = await aStartedPlacement()
	const near = await addPost()
	const night = await addPost({ shift: 'night' })
	const suits = async () =>
		(await recommendedPosts(asCaseworker(), personId))?.posts.map(({ card }) => card.id) ?? []
	const wanted = async (postId: string) =>
		(await candidates(contextFor(aStaff('officer', '3301')), postId))?.people.map(
			({ personId }) => personId,
		) ?? []
	expect(await suits()).toEqual(expect.arrayContaining([near, night]))
	expect(await wanted(near)).not.toContain(personId)

	const leaving = { reason: 'care-duty', on: '2026-11-30' } as const
	made(await leavePlacement(asCaseworker(later(10)), id, leaving))
	expect(await suits()).toContain(near)
	expect(await suits()).not.toContain(night)
	expect(await wanted(near)).toContain(personId)
	expect(await wanted(night)).not.toContain(personId)
	expect((await recommendedPosts(asCaseworker(), personId))?.lessons).toMatchObject([
		{ code: 'hours' },
	])
})
