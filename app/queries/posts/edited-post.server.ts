import type { Ctx } from '#app/adapters/context.ts'
import { gazetteer } from '#app/adapters/divisions/gazetteer.server.ts'
import { factsOfRow } from '#app/adapters/posts/post-row.ts'
import type { Staff } from '#app/domain/access/actor.ts'
import { may } from '#app/domain/access/may.ts'
import { exactName } from '#app/domain/employers/naming.ts'
import type { PostChoices } from '#app/domain/posts/post-choices.ts'
import { formValuesOf } from '#app/domain/posts/post-form.ts'
import { isUuid } from '#app/domain/uuid.ts'
import { postChoices } from './post-choices.server.ts'
import { type PostBeginning, valuesToBegin } from './values-to-begin.server.ts'

type Edited = {
	id: string
	values: Record<string, string | string[]> & { title: string }
	choices: PostChoices
}

/** A post as its form shows it, also as that was left to record an employer; null where it is not the actor's to change. */
export async function editedPost(
	ctx: Ctx<Staff>,
	id: string | undefined,
	beginning: PostBeginning | null = null,
): Promise<Edited | null> {
	if (!isUuid(id)) return null
	const post = await ctx.read((db) =>
		db.post.findUnique({
			where: { id },
			include: { employer: { select: { name: true, creditCode: true } } },
		}),
	)
	if (
		!post ||
		!may(ctx.actor, 'post.edit', { divisions: [post.ownerCode], employerId: post.employerId })
	)
		return null
	const place = (await gazetteer()).fullName(post.placeCode)
	const values = {
		...formValuesOf(factsOfRow(post)),
		title: post.title,
		employer: exactName(post.employer),
		place,
		...(beginning && (await valuesToBegin(ctx, beginning))),
	}
	return { id, values, choices: await postChoices(ctx) }
}
