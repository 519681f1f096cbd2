import { newId } from '#app/adapters/clock/ids.server.ts'
import type { Ctx } from '#app/adapters/context.ts'
import { dateOf, dateOrNull } from '#app/adapters/db/days.ts'
import { notifyPerson } from '#app/adapters/notify/notify.server.ts'
import { sealRecord } from '#app/adapters/plans/sealed-plan.server.ts'
import type { Staff } from '#app/domain/access/actor.ts'
import { may } from '#app/domain/access/may.ts'
import type { SessionForm } from '#app/domain/plans/plan-forms.ts'

type Outcome = { refused: 'not-found' | 'date-future' } | { id: string }

/** Writes down what was spoken about in a meeting; the person reads it as it is. */
export function recordSession(
	ctx: Ctx<Staff>,
	personId: string,
	{ heldOn, reviewOn, ...record }: SessionForm,
): Promise<Outcome> {
	return ctx.write(async (tx): Promise<Outcome> => {
		const person = await tx.db.person.findUnique({ where: { id: personId } })
		const division = person?.residenceCode ?? null
		if (division === null || !may(ctx.actor, 'guidance.record', { divisions: [division] }))
			return { refused: 'not-found' }
		if (heldOn > ctx.today) return { refused: 'date-future' }
		const id = newId(ctx.now.getTime())
		await tx.db.guidanceSession.create({
			data: {
				id,
				personId,
				personDivision: division,
				heldOn: dateOf(heldOn),
				heldBy: ctx.actor.accountId,
				recordCipher: sealRecord(id, record),
				reviewOn: dateOrNull(reviewOn ?? null),
				createdAt: ctx.now,
			},
		})
		await notifyPerson(tx, personId, { template: 'plan-changed', params: {}, link: '/me/plan' })
		tx.record({ action: 'guidance-session.record', subject: ['guidance-session', id], division })
		return { id }
	})
}
