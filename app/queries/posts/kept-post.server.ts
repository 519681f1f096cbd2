import type { Ctx, Db } from '#app/adapters/context.ts'
import { findingsNow } from '#app/adapters/posts/post-check.server.ts'
import { type PostView, postView, viewed } from '#app/adapters/posts/post-view.server.ts'
import type { Staff } from '#app/domain/access/actor.ts'
import { may } from '#app/domain/access/may.ts'
import { moverOf } from '#app/domain/access/mover.ts'
import { oneOf } from '#app/domain/one-of.ts'
import type { Finding } from '#app/domain/posts/finding.ts'
import {
	type PostVerb,
	postMachine,
	postStates,
	postVerbs,
} from '#app/domain/posts/post-machine.ts'
import { verbsFor } from '#app/domain/state-machine.ts'
import { isUuid } from '#app/domain/uuid.ts'

export type PostHappening = { verb: PostVerb; at: Date; by: string | null; reason: string }
export type KeptPostView = {
	post: PostView
	findings: Finding[]
	verbs: PostVerb[]
	history: PostHappening[]
	stateReason: string
}

/** A post as those who keep it see it: what speaks against it, what can be done, what happened. */
export async function keptPost(
	{ actor, today, read }: Ctx<Staff>,
	id: string | undefined,
): Promise<KeptPostView | null> {
	if (!isUuid(id)) return null
	return read(async (db) => {
		const post = await db.post.findUnique({ where: { id }, include: viewed })
		const subject = { divisions: [post?.ownerCode ?? null], employerId: post?.employerId ?? null }
		if (!post || !may(actor, 'post.list', subject)) return null
		const canEdit = may(actor, 'post.edit', subject)
		return {
			post: await postView(db, post),
			findings: await findingsNow(db, post, today),
			verbs: canEdit ? verbsFor(postMachine, oneOf(postStates, post.state), moverOf(actor)) : [],
			history: await historyOf(db, id),
			stateReason: post.stateReason,
		}
	})
}

async function historyOf(db: Db, id: string): Promise<PostHappening[]> {
	const rows = await db.$queryRaw<
		{ verb: string; at: Date; by: string | null; reason: string | null }[]
	>`
		SELECT verb, at, data->>'reason' AS reason,
			CASE WHEN actor LIKE 'account:%' THEN staff_name(substr(actor, 9)::uuid) END AS by
		FROM post_event WHERE post_id = ${id}::uuid ORDER BY seq`
	return rows.map(({ verb, at, by, reason }) => ({
		verb: oneOf(postVerbs, verb),
		at,
		by,
		reason: reason ?? '',
	}))
}
