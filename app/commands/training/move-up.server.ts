import type { Ctx, WriteTx } from '#app/adapters/context.ts'
import type { Enrolment } from '#app/adapters/db/generated/client.ts'
import { lock } from '#app/adapters/db/lock.server.ts'
import { notifyPerson } from '#app/adapters/notify/notify.server.ts'
import { moveWithin } from '#app/commands/moves/make-move.server.ts'
import type { System } from '#app/domain/access/actor.ts'
import { enrolmentTrack } from './enrolment-track.server.ts'

/** Gives the free places of a run to those who wait, in the order of their numbers, and tells them. */
export function moveUp(ctx: Ctx<System>, runId: string): Promise<{ moved: number }> {
	return ctx.write(async (tx) => {
		await lock(tx.db, `run:${runId}`)
		const run = await tx.db.courseRun.findUniqueOrThrow({
			where: { id: runId },
			include: { course: { select: { title: true } } },
		})
		if (run.state !== 'open' || run.startsAt <= ctx.now) return { moved: 0 }
		const free =
			run.capacity - (await tx.db.enrolment.count({ where: { runId, seat: { not: null } } }))
		const first = await tx.db.enrolment.findMany({
			where: { runId, state: 'waiting' },
			orderBy: { line: 'asc' },
			take: Math.max(0, free),
		})
		for (const enrolment of first) {
			await seat(ctx, tx, enrolment)
			await notifyPerson(tx, enrolment.personId, {
				template: 'course-moved-up',
				params: { course: run.course.title, at: run.startsAt.toISOString() },
				link: `/me/training/${enrolment.id}`,
			})
		}
		return { moved: first.length }
	})
}

async function seat(ctx: Ctx<System>, tx: WriteTx, enrolment: Enrolment): Promise<void> {
	const [free] = await tx.db.$queryRaw<{ seat: number }[]>`
		SELECT free_seat(${enrolment.runId}::uuid) AS seat`
	const changes = { seat: free?.seat ?? null, line: null }
	const outcome = await moveWithin(ctx, tx, enrolmentTrack, enrolment, 'move-up', async () => ({
		changes,
	}))
	if ('refused' in outcome) throw new Error(`whoever waits cannot move up: ${outcome.refused}`)
}
