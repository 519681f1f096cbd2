import type { Ctx } from '#app/adapters/context.ts'
import type { Staff } from '#app/domain/access/actor.ts'
import type { FormValues } from '#app/domain/form.ts'
import type { PostChoices } from '#app/domain/posts/post-choices.ts'
import { editedPost } from './edited-post.server.ts'
import { postChoices } from './post-choices.server.ts'
import { type PostBeginning, valuesToBegin } from './values-to-begin.server.ts'

/** What most posts begin with. */
const usual: FormValues = {
	hours: 'full-time',
	shift: 'day',
	payUnit: 'month',
	contract: 'labour-contract',
}

/**
 * The form of a new post: empty, begun as a copy of one that the actor keeps, for an employer, a
 * workshop or a project, or as it was left to record its employer.
 */
export async function newPost(
	ctx: Ctx<Staff>,
	from: string | null,
	beginning: PostBeginning,
): Promise<{ choices: PostChoices; values: FormValues }> {
	const copied = from === null ? null : await editedPost(ctx, from)
	const begun = copied ? { ...copied.values, validUntil: '' } : usual
	return {
		choices: copied?.choices ?? (await postChoices(ctx)),
		values: { ...begun, ...(await valuesToBegin(ctx, beginning)) },
	}
}
