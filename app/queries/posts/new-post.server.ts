import type { Ctx } from '#app/adapters/context.ts'
import type { Staff } from '#app/domain/access/actor.ts'
import type { FormValues } from '#app/domain/form.ts'
import type { PostChoices } from '#app/domain/posts/post-choices.ts'
import { editedPost } from './edited-post.server.ts'
import { postChoices } from './post-choices.server.ts'

/** What most posts begin with. */
const usual: FormValues = {
	hours: 'full-time',
	shift: 'day',
	payUnit: 'month',
	contract: 'labour-contract',
}

/** The form of a new post, empty or begun as a copy of one that the actor keeps. */
export async function newPost(
	ctx: Ctx<Staff>,
	from: string | null,
): Promise<{ choices: PostChoices; values: FormValues }> {
	const copied = from === null ? null : await editedPost(ctx, from)
	if (!copied) return { choices: await postChoices(ctx), values: usual }
	return { choices: copied.choices, values: { ...copied.values, validUntil: '' } }
}
