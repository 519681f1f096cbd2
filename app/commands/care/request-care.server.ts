import { registeredDuties } from '#app/adapters/care/registered-duties.server.ts'
import { sealAsked } from '#app/adapters/care/sealed-care.server.ts'
import { newId } from '#app/adapters/clock/ids.server.ts'
import type { Ctx } from '#app/adapters/context.ts'
import { lockRowOf } from '#app/adapters/refusals/lock-row.server.ts'
import { writeHappening } from '#app/commands/moves/make-move.server.ts'
import type { Recipient, Staff } from '#app/domain/access/actor.ts'
import { may } from '#app/domain/access/may.ts'
import { moverOf } from '#app/domain/access/mover.ts'
import type { CareForm } from '#app/domain/care/care-forms.ts'
import { careMachine, openCareStates } from '#app/domain/care/care-machine.ts'
import { moved, nothing } from '#app/domain/state-machine.ts'
import { careTrack } from './care-track.server.ts'
import { tellOffice } from './tell-office.server.ts'

type Outcome =
	| { refused: 'not-found' | 'duty-not-registered' | 'care-asked-already' }
	| { id: string }

/** R-030 C: someone bound by care asks for help with those they look after, by their registration. */
export function requestCare(
	ctx: Ctx<Recipient | Staff>,
	personId: string,
	{ kind, duties, times }: CareForm,
): Promise<Outcome> {
	return ctx.write(async (tx): Promise<Outcome> => {
		const { db } = tx
		const person = await db.person.findUnique({ where: { id: personId } })
		const divisions = [person?.residenceCode ?? null, person?.hukouCode ?? null]
		if (!person || !may(ctx.actor, 'care.ask', { personId, divisions }))
			return { refused: 'not-found' }
		// A refusal that is being decided sees the request, or comes before it.
		await lockRowOf(db, personId)
		const registered = await registeredDuties(db, personId)
		if (!duties.every((duty) => registered.includes(duty)))
			return { refused: 'duty-not-registered' }
		const open = { personId, kind, state: { in: [...openCareStates] } }
		if ((await db.careOrder.count({ where: open })) > 0) return { refused: 'care-asked-already' }
		const move = moved(careMachine, nothing, 'request', moverOf(ctx.actor))
		if ('refused' in move) throw new Error(`care cannot be asked for: ${move.refused}`)
		const id = newId(ctx.now.getTime())
		const order = await db.careOrder.create({
			data: {
				id,
				personId,
				personDivision: person.residenceCode,
				kind,
				state: move.to,
				askedCipher: sealAsked(id, { duties, times }),
				createdAt: ctx.now,
			},
		})
		await writeHappening(ctx, tx, careTrack, order, {
			verb: 'request',
			from: nothing,
			to: move.to,
			said: {},
		})
		await tellOffice(tx, order, 'care-requested')
		return { id }
	})
}
