import { newId } from '#app/adapters/clock/ids.server.ts'
import type { Ctx, WriteTx } from '#app/adapters/context.ts'
import type { Post } from '#app/adapters/db/generated/client.ts'
import { gazetteer } from '#app/adapters/divisions/gazetteer.server.ts'
import { employerNamed } from '#app/adapters/employers/employer-named.server.ts'
import { checkedPost } from '#app/adapters/posts/post-check.server.ts'
import { rowOfFacts } from '#app/adapters/posts/post-row.ts'
import type { Staff } from '#app/domain/access/actor.ts'
import { may } from '#app/domain/access/may.ts'
import { moverOf } from '#app/domain/access/mover.ts'
import { covers } from '#app/domain/divisions/division-code.ts'
import { oneOf } from '#app/domain/one-of.ts'
import { factsOf, type PostForm } from '#app/domain/posts/post-form.ts'
import { postMachine, postStates } from '#app/domain/posts/post-machine.ts'
import { moved } from '#app/domain/state-machine.ts'
import { writeEvent, writeMove } from './move-post.server.ts'

type Refused =
	| { refused: 'not-found' | 'already-changed' }
	| { refused: 'field'; field: string; reason: string }
type Outcome = Refused | { postId: string; findings: number }

/** Keeps a post as a draft, or changes one; what speaks against publishing it is looked up at once. */
export async function savePost(
	ctx: Ctx<Staff>,
	form: PostForm,
	id: string | null,
): Promise<Outcome> {
	const place = await placeOf(form.place)
	if (!place) return { refused: 'field', field: 'place', reason: 'place-unknown' }
	const facts = factsOf(form, place)

	return ctx.write(async (tx): Promise<Outcome> => {
		const { workshopId: workshop, projectId: project } = facts
		const stated = await behind(ctx, tx, { employer: form.employer, workshop, project })
		if ('refused' in stated) return stated
		const { employerId } = stated
		const { findings, month } = await checkedPost(tx.db, facts, employerId, ctx.today)
		const row = { ...rowOfFacts(facts, findings, month), employerId }
		return id === null
			? addPost(ctx, tx, row, findings.length)
			: changePost(ctx, tx, id, row, findings.length)
	})
}

type Row = ReturnType<typeof rowOfFacts> & { employerId: string }

async function addPost(ctx: Ctx<Staff>, tx: WriteTx, row: Row, findings: number): Promise<Outcome> {
	const { actor, now } = ctx
	if (!may(actor, 'post.edit', { divisions: [actor.division], employerId: row.employerId }))
		return { refused: 'not-found' }
	const post = await tx.db.post.create({
		data: {
			...row,
			id: newId(now.getTime()),
			ownerCode: actor.division,
			createdBy: actor.accountId,
			createdAt: now,
			state: 'draft',
		},
	})
	await writeEvent(ctx, tx, post, { verb: 'draft', from: '', to: 'draft' })
	return { postId: post.id, findings }
}

async function changePost(
	ctx: Ctx<Staff>,
	tx: WriteTx,
	id: string,
	row: Row,
	findings: number,
): Promise<Outcome> {
	const post = await tx.db.post.findUnique({ where: { id } })
	if (!post || !may(ctx.actor, 'post.edit', subjectOf(post))) return { refused: 'not-found' }
	const move = moved(postMachine, oneOf(postStates, post.state), 'edit', moverOf(ctx.actor))
	if ('refused' in move) return { refused: 'already-changed' }
	const won = await writeMove(ctx, tx, post, { verb: 'edit', to: move.to, changes: row })
	return won ? { postId: id, findings } : { refused: 'already-changed' }
}

const subjectOf = (post: Post) => ({ divisions: [post.ownerCode], employerId: post.employerId })

async function placeOf(text: string) {
	const [place, another] = (await gazetteer()).named(text)
	if (!place || (another && another.code.length === place.code.length && place.fullName !== text))
		return null
	return { placeCode: place.code, lat: place.point?.lat ?? null, lng: place.point?.lng ?? null }
}

type Stated = { employer: string; workshop: string | null; project: string | null }
type Behind = { employerId: string } | { refused: 'field'; field: string; reason: string }

/**
 * Who and what stands behind a post: an employer on record, a workshop of that very employer, a
 * project of the division. A clerk posts for their own employer only.
 */
async function behind(
	{ actor }: Ctx<Staff>,
	{ db }: WriteTx,
	{ employer, workshop, project }: Stated,
): Promise<Behind> {
	const named = actor.employerId
		? { id: actor.employerId }
		: await employerNamed(db, actor.division, employer)
	if (!named) return fault('employer', 'employer-unknown')
	if (workshop !== null) {
		const row = await db.workshop.findUnique({ where: { id: workshop } })
		if (row?.employerId !== named.id) return fault('workshop', 'workshop-of-other')
	}
	if (project !== null) {
		const row = await db.project.findUnique({ where: { id: project } })
		if (!row || !covers(actor.division, row.divisionCode))
			return fault('project', 'project-of-other')
	}
	return { employerId: named.id }
}

const fault = (field: string, reason: string): Behind => ({ refused: 'field', field, reason })
