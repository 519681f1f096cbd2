import { createHash } from 'node:crypto'
import { contextFor } from '#app/adapters/context.server.ts'
import type { Ctx, Db, Once } from '#app/adapters/context.ts'
import type { Person } from '#app/adapters/db/generated/client.ts'
import { suitabilityToday } from '#app/adapters/offers/suitability.server.ts'
import { workersFor } from '#app/demo/demo-staff.ts'
import type { Actor, Staff, System } from '#app/domain/access/actor.ts'
import { dayIn } from '#app/domain/time/day.ts'
import type { Scene } from './acts.server.ts'
import type { Journey } from './journeys.server.ts'

const day = 86_400_000
/** So many posts are judged in the hope of one of which everything is known. */
const lookedAt = 12
const demo = { kind: 'system', name: 'demo' } as const

/**
 * Walks one story as it would have happened: by the commands of the portal, each on its day. Every step
 * is a form with a key of its own, so that a start that was interrupted is carried on by the next.
 */
export async function walk(
	{ id, person: name, steps, alone }: Journey,
	staff: ReadonlyMap<string, Staff>,
	now: Date,
): Promise<void> {
	const at = (ago: number, step: number) =>
		new Date(now.getTime() - ago * day - (steps.length - step) * 60_000)
	const as = <Who extends Actor>(actor: Who, step: number, ago = 0) =>
		contextFor(actor, { now: at(ago, step), once: onceFor(`${id} ${step}`) })
	const person = await contextFor(demo).read((db) =>
		db.person.findFirstOrThrow({ where: { name, demo: true } }),
	)
	const { worker, officer } = workersFor(person.residenceCode)
	const [first = 0] = steps[0] ?? []
	const postId = alone ? '' : await picked(as(demo, -1), person, at(first, 0))

	for (const [step, [ago, act]] of steps.entries()) {
		const known = await contextFor(demo).read((db) => standing(db, person.id, postId))
		const scene: Scene = {
			...known,
			postId,
			personId: person.id,
			worker: as(actorNamed(staff, worker), step, ago),
			officer: as(actorNamed(staff, officer), step, ago),
			bureau: as(actorNamed(staff, 'bureau@bj'), step, ago),
			reviewer: as(actorNamed(staff, 'review@bj'), step, ago),
			bearer: as({ kind: 'bearer', offerId: known.offerId, personId: person.id }, step, ago),
			clock: as(demo, step, ago),
		}
		const outcome = await act(scene)
		if ('refused' in outcome)
			throw new Error(`demo story ${id}, step ${step}: ${String(outcome.refused)}`)
	}
	await contextFor(demo).write(async (tx) => {
		tx.record({ action: 'demo.story', subject: ['demo', id], division: '' })
		return {}
	})
}

/** The stories that have been told to their end. */
export async function walked(db: Db): Promise<Set<string>> {
	const told = await db.auditEntry.findMany({
		where: { subjectType: 'demo', action: 'demo.story' },
		select: { subjectId: true },
	})
	return new Set(told.map(({ subjectId }) => subjectId))
}

/** A key that follows from the story: the same step has the same one at every start. */
export function onceFor(text: string): Once {
	const bodyHash = createHash('sha256').update(text).digest()
	const hex = bodyHash.toString('hex')
	const key = `${hex.slice(0, 8)}-${hex.slice(8, 12)}-4${hex.slice(13, 16)}-a${hex.slice(17, 20)}-${hex.slice(20, 32)}`
	return { key, bodyHash: Buffer.from(bodyHash) }
}

export function actorNamed(staff: ReadonlyMap<string, Staff>, username: string): Staff {
	const actor = staff.get(username)
	if (!actor) throw new Error(`the demo has no ${username}`)
	return actor
}

/** A post near the person that suits them, was open by then, and is in no other story. */
async function picked(ctx: Ctx<System>, person: Person, by: Date): Promise<string> {
	const { postId } = await ctx.write(async ({ db }) => {
		const posts = await db.post.findMany({
			where: {
				demo: true,
				state: 'published',
				placeCode: person.residenceCode,
				publishedAt: { lte: by },
				headcount: { gte: 2 },
				offers: { none: {} },
				applications: { none: {} },
			},
			include: { employer: true },
			orderBy: [{ publishedAt: 'desc' }, { id: 'asc' }],
		})
		let second: string | null = null
		for (const [place, post] of posts.entries()) {
			if (second !== null && place >= lookedAt) break
			const record = await suitabilityToday(db, person.id, post, dayIn(by))
			if (record?.suitability === 'suitable') return { postId: post.id }
			if (record?.suitability === 'undetermined') second ??= post.id
		}
		if (second === null) throw new Error(`the demo has no post for ${person.name}`)
		return { postId: second }
	})
	return postId
}

/** What there is between the person and the post by now. */
async function standing(db: Db, personId: string, postId: string) {
	const newest = { where: { personId, postId }, select: { id: true } } as const
	const offer = postId && (await db.offer.findFirst(newest))
	const application = postId && (await db.application.findFirst(newest))
	const placement = postId && (await db.placement.findFirst(newest))
	const refusal = offer && (await db.refusal.findFirst({ where: { offerId: offer.id } }))
	const opened = await db.refusalCase.findFirst({ where: { personId } })
	const report = await db.jobReport.findFirst({ where: { personId } })
	const claim = await db.claim.findFirst({ where: { personId } })
	return {
		jobReportId: idOf(report),
		claimId: idOf(claim),
		refusalId: idOf(refusal),
		caseId: idOf(opened),
		offerId: idOf(offer),
		applicationId: idOf(application),
		placementId: idOf(placement),
	}
}

const idOf = (row: { id: string } | null | '') => (row ? row.id : '')
