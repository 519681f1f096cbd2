import type { Ctx } from '#app/adapters/context.ts'
import type { Staff } from '#app/domain/access/actor.ts'
import { may } from '#app/domain/access/may.ts'

type Given = { copy: string; post: string }

/** Lets a post or a course be that could not be indexed: nobody is reminded of it until it changes. */
export async function letBe(
	{ actor, write }: Ctx<Staff>,
	given: Given,
): Promise<{ refused: 'not-found' } | { letBe: string }> {
	return write(async (tx) => {
		if (!may(actor, 'system.see', { divisions: [actor.division] })) return { refused: 'not-found' }
		await tx.enqueue('let-be', given, { key: `let-be ${given.copy} ${given.post}` })
		tx.record({
			action: 'system.let-be',
			subject: [given.copy === 'courses' ? 'course' : 'post', given.post],
			division: actor.division,
		})
		return { letBe: given.post }
	})
}
