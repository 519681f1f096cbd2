import { newId } from '#app/adapters/clock/ids.server.ts'
import type { Ctx, WriteTx } from '#app/adapters/context.ts'
import { dateOrNull } from '#app/adapters/db/days.ts'
import { notifyPerson } from '#app/adapters/notify/notify.server.ts'
import { sealWhat } from '#app/adapters/plans/sealed-plan.server.ts'
import { writeHappening } from '#app/commands/moves/make-move.server.ts'
import type { Recipient, Staff } from '#app/domain/access/actor.ts'
import { may } from '#app/domain/access/may.ts'
import { moverOf } from '#app/domain/access/mover.ts'
import { stepMachine } from '#app/domain/plans/step-machine.ts'
import type { StepKind, StepSide } from '#app/domain/plans/words.ts'
import { moved, nothing } from '#app/domain/state-machine.ts'
import { stepTrack } from './step-track.server.ts'

type NewStep = {
	personId: string
	what: string
	kind: StepKind
	side: StepSide
	dueOn: string | null
	link: string
}
type Outcome = { refused: 'not-found' | 'steps-many' } | { id: string }

/** More than this nobody keeps in mind. */
const most = 20

/** A further step of someone's plan: they add it themselves, or staff after both have spoken about it. */
export function addStep(ctx: Ctx<Recipient | Staff>, step: NewStep): Promise<Outcome> {
	return ctx.write(async (tx): Promise<Outcome> => {
		const outcome = await addStepWithin(ctx, tx, step)
		if ('id' in outcome && ctx.actor.kind === 'staff') {
			const news = { template: 'plan-changed', params: {}, link: '/me/plan' } as const
			await notifyPerson(tx, step.personId, news)
		}
		return outcome
	})
}

/** The same, as a part of more that is done at once and told of. */
export async function addStepWithin(
	ctx: Ctx<Recipient | Staff>,
	tx: WriteTx,
	{ personId, what, dueOn, ...rest }: NewStep,
): Promise<Outcome> {
	const person = await tx.db.person.findUnique({ where: { id: personId } })
	const personDivision = person?.residenceCode ?? null
	if (
		personDivision === null ||
		!may(ctx.actor, 'plan.keep', { personId, divisions: [personDivision] })
	)
		return { refused: 'not-found' }
	const open = { personId, state: { in: ['open', 'objected'] } }
	if ((await tx.db.planStep.count({ where: open })) >= most) return { refused: 'steps-many' }
	const move = moved(stepMachine, nothing, 'add', moverOf(ctx.actor))
	if ('refused' in move) throw new Error(`a step cannot be added: ${move.refused}`)
	const id = newId(ctx.now.getTime())
	const row = await tx.db.planStep.create({
		data: {
			...rest,
			id,
			personId,
			personDivision,
			whatCipher: sealWhat(id, what),
			dueOn: dateOrNull(dueOn),
			state: move.to,
			createdAt: ctx.now,
		},
	})
	const happening = { verb: 'add', from: nothing, to: move.to, said: {} }
	await writeHappening(ctx, tx, stepTrack, row, happening)
	return { id }
}
