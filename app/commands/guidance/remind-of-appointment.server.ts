import type { Ctx } from '#app/adapters/context.ts'
import { notifyPerson } from '#app/adapters/notify/notify.server.ts'
import { readPolicy } from '#app/adapters/policy/read-policy.server.ts'
import type { System } from '#app/domain/access/actor.ts'
import { isReminderDue } from '#app/domain/guidance/reminding.ts'
import { dayIn } from '#app/domain/time/day.ts'

type Outcome = { refused: 'not-yet' | 'already-changed' } | { id: string }

/** Reminds the person of their appointment, once, the day before. */
export function remindOfAppointment(ctx: Ctx<System>, id: string): Promise<Outcome> {
	return ctx.write(async (tx): Promise<Outcome> => {
		const appointment = await tx.db.appointment.findUniqueOrThrow({
			where: { id },
			include: { slot: true },
		})
		const { personId, personDivision: division, startsAt, slot } = appointment
		const policy = await readPolicy(tx.db, division, ctx.today)
		const days = policy('guidance.remind_days')
		if (!isReminderDue({ on: dayIn(startsAt), today: ctx.today, days }))
			return { refused: 'not-yet' }
		const { count } = await tx.db.appointment.updateMany({
			where: { id, state: 'booked', startsAt, remindedAt: null },
			data: { remindedAt: ctx.now },
		})
		if (count === 0) return { refused: 'already-changed' }
		await notifyPerson(tx, personId, {
			template: 'appointment-reminder',
			params: { at: startsAt.toISOString(), place: slot.place, phone: slot.phone },
			link: `/me/guidance/${id}`,
		})
		tx.record({ action: 'appointment.remind', subject: ['appointment', id], division })
		return { id }
	})
}
