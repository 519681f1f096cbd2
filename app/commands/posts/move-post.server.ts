import type { Ctx, Json, WriteTx } from '#app/adapters/context.ts'
import { dateOf, isoDayOrNull } from '#app/adapters/db/days.ts'
import type { Post } from '#app/adapters/db/generated/client.ts'
import { readPolicy } from '#app/adapters/policy/read-policy.server.ts'
import { findingsNow } from '#app/adapters/posts/post-check.server.ts'
import { type Actor, nameOf, type Staff, type System } from '#app/domain/access/actor.ts'
import { may } from '#app/domain/access/may.ts'
import { moverOf } from '#app/domain/access/mover.ts'
import { oneOf } from '#app/domain/one-of.ts'
import { blocksPublication, needsReview } from '#app/domain/posts/finding.ts'
import {
	type PostState,
	type PostVerb,
	postMachine,
	postStates,
} from '#app/domain/posts/post-machine.ts'
import { type IllegalMove, moved } from '#app/domain/state-machine.ts'
import { addDays } from '#app/domain/time/day.ts'

export type PostMove =
	| 'submit'
	| 'publish'
	| 'approve'
	| 'return'
	| 'pause'
	| 'resume'
	| 'fill'
	| 'reopen'
	| 'close'
	| 'expire'
	| 'renew'

export type MoveRefusal =
	| IllegalMove
	| 'not-found'
	| 'already-changed'
	| 'findings-block'
	| 'needs-review'
	| 'reason-missing'
type Outcome = { refused: MoveRefusal } | { postId: string; state: PostState }

/** Moves a post along its states; publishing asks for no blocking findings, returning and closing for a reason. */
export async function movePost(
	ctx: Ctx<Staff | System>,
	id: string,
	verb: PostMove,
	reason = '',
): Promise<Outcome> {
	return ctx.write((tx) => movePostWithin(ctx, tx, id, verb, reason))
}

/** The same as a part of something larger that happens to the post. */
export async function movePostWithin(
	ctx: Ctx<Staff | System>,
	tx: WriteTx,
	id: string,
	verb: PostMove,
	reason: string,
): Promise<Outcome> {
	const post = await tx.db.post.findUnique({ where: { id } })
	const subject = { divisions: [post?.ownerCode ?? null], employerId: post?.employerId ?? null }
	const permission = verb === 'submit' ? 'post.edit' : 'post.publish'
	if (!post || !may(ctx.actor, permission, subject)) return { refused: 'not-found' }

	const move = moved(postMachine, oneOf(postStates, post.state), verb, moverOf(ctx.actor))
	if ('refused' in move) return move
	const refused = await whyNot(ctx, tx, post, verb, reason)
	if (refused) return { refused }

	const changes = await changesFor(ctx, tx, post, verb)
	const won = await writeMove(ctx, tx, post, { verb, to: move.to, reason, changes })
	return won ? { postId: id, state: move.to } : { refused: 'already-changed' }
}

const publishing: readonly PostMove[] = ['publish', 'approve', 'renew', 'resume', 'reopen']

async function whyNot(
	{ today }: Ctx,
	{ db }: WriteTx,
	post: Post,
	verb: PostMove,
	reason: string,
): Promise<MoveRefusal | null> {
	if ((verb === 'return' || verb === 'close') && reason.trim() === '') return 'reason-missing'
	if (!publishing.includes(verb)) return null
	const findings = await findingsNow(db, post, today)
	if (blocksPublication(findings)) return 'findings-block'
	return verb === 'publish' && needsReview(findings) ? 'needs-review' : null
}

/** What a move changes besides the state: the day until which a post holds begins anew where it has passed. */
async function changesFor({ now, today }: Ctx, { db }: WriteTx, post: Post, verb: PostMove) {
	if (!publishing.includes(verb)) return {}
	const until = isoDayOrNull(post.validUntil)
	const policy = await readPolicy(db, post.ownerCode, today)
	const holds = until !== null && until >= today && verb !== 'renew'
	return {
		publishedAt: post.publishedAt ?? now,
		...(!holds && { validUntil: dateOf(addDays(today, policy('post.valid_days'))) }),
	}
}

type Written = { verb: PostVerb; to: PostState; reason?: string; changes?: object }

/** Row, event and audit of one move; false when someone else has moved the post meanwhile. */
export async function writeMove(
	ctx: Ctx<Actor>,
	tx: WriteTx,
	post: Post,
	move: Written,
): Promise<boolean> {
	const { verb, to, reason = '', changes = {} } = move
	const version = post.version + 1
	const { count } = await tx.db.post.updateMany({
		where: { id: post.id, state: post.state, version: post.version },
		data: { ...changes, state: to, stateReason: reason, version, updatedAt: ctx.now },
	})
	if (count === 0) return false
	await writeEvent(
		ctx,
		tx,
		{ ...post, version },
		{ verb, from: post.state, to, ...(reason !== '' && { data: { reason } }) },
	)
	return true
}

type Event = { verb: PostVerb; from: string; to: PostState; data?: { [name: string]: Json } }

/** The event has the number of the version that it made: two can never have the same. */
export async function writeEvent(
	{ actor, now }: Ctx<Actor>,
	tx: WriteTx,
	post: Post,
	{ verb, from, to, data = {} }: Event,
): Promise<void> {
	await tx.db.postEvent.create({
		data: {
			postId: post.id,
			seq: post.version,
			verb,
			fromState: from,
			toState: to,
			actor: nameOf(actor),
			at: now,
			data,
		},
	})
	tx.record({
		action: `post.${verb}`,
		subject: ['post', post.id],
		division: post.ownerCode,
		details: { from, to, ...data },
	})
}
