import type { WriteTx } from '#app/adapters/context.ts'

/** What messages say of something between a person and a post: its title, and a masked name. */
export async function factsOf(
	{ db }: WriteTx,
	{ personId, postId }: { personId: string; postId: string },
): Promise<{ post: string; person: string }> {
	const [facts] = await db.$queryRaw<{ post: string; person: string }[]>`
		SELECT title AS post, masked_name(${personId}::uuid) AS person FROM post WHERE id = ${postId}::uuid`
	if (!facts) throw new Error('a post that others refer to is gone')
	return facts
}
