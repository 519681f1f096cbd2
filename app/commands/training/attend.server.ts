import type { Ctx } from '#app/adapters/context.ts'
import { openCode } from '#app/adapters/training/attend-seal.server.ts'
import type { Recipient } from '#app/domain/access/actor.ts'
import { nameOf } from '#app/domain/access/actor.ts'
import { may } from '#app/domain/access/may.ts'
import { isFresh, isHeldNow } from '#app/domain/training/attend-code.ts'

type Outcome = { refused: 'code-old' | 'not-in-class' | 'meeting-not-now' } | { id: string }

/** A learner has opened the code that is shown on the spot: they are there. */
export function attend(ctx: Ctx<Recipient>, sealed: string): Promise<Outcome> {
	const { actor, now } = ctx
	const code = openCode(sealed)
	return ctx.write(async (tx): Promise<Outcome> => {
		if (code === null || !isFresh(code, now)) return { refused: 'code-old' }
		const { runId, seq } = code
		const personId = actor.personId ?? ''
		const enrolment =
			personId === ''
				? null
				: await tx.db.enrolment.findFirst({ where: { runId, personId, state: 'enrolled' } })
		const subject = { personId, divisions: [enrolment?.personDivision ?? null] }
		if (!enrolment || !may(actor, 'enrolment.make', subject)) return { refused: 'not-in-class' }
		const session = await tx.db.courseSession.findUnique({ where: { runId_seq: { runId, seq } } })
		if (!session || !isHeldNow(session, now)) return { refused: 'meeting-not-now' }
		const { id: enrolmentId, personDivision: division } = enrolment
		const seen = { present: true, how: 'code', recordedBy: nameOf(actor), at: now }
		await tx.db.attendance.upsert({
			where: { enrolmentId_seq: { enrolmentId, seq } },
			create: { ...seen, enrolmentId, runId, seq },
			update: seen,
		})
		tx.record({
			action: 'attendance.code',
			subject: ['enrolment', enrolmentId],
			division,
			details: { seq },
		})
		return { id: enrolmentId }
	})
}
