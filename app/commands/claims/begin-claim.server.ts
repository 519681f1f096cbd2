import { sealAnswers } from '#app/adapters/claims/sealed-claim.server.ts'
import { newId } from '#app/adapters/clock/ids.server.ts'
import type { Ctx, WriteTx } from '#app/adapters/context.ts'
import { dateOf, isoDay } from '#app/adapters/db/days.ts'
import { countyOf } from '#app/adapters/people/bureau-for.server.ts'
import { lockRowOf } from '#app/adapters/refusals/lock-row.server.ts'
import { writeHappening } from '#app/commands/moves/make-move.server.ts'
import { nameOf, type Recipient, type Staff } from '#app/domain/access/actor.ts'
import { may } from '#app/domain/access/may.ts'
import { moverOf } from '#app/domain/access/mover.ts'
import { claimMachine } from '#app/domain/claims/claim-machine.ts'
import { type Incentive, sideOf } from '#app/domain/claims/incentives.ts'
import { moved, nothing } from '#app/domain/state-machine.ts'
import { claimTrack } from './claim-track.server.ts'

type Begun = { refused: 'not-found' | 'choose-one' } | { id: string }
type About = {
	personId: string
	personDivision: string
	employerId: string | null
	placementId: string | null
	from: string
}

/** Opens a claim to be filled in; one that was begun before is gone on with. */
export function beginClaim(
	ctx: Ctx<Recipient | Staff>,
	personId: string,
	incentive: Incentive,
): Promise<Begun> {
	return ctx.write(async (tx): Promise<Begun> => {
		const person = await tx.db.person.findUnique({ where: { id: personId } })
		const divisions = [person?.residenceCode ?? null, person?.hukouCode ?? null]
		if (!person || !may(ctx.actor, 'claim.make', { personId, divisions }))
			return { refused: 'not-found' }
		if (sideOf(incentive) !== 'person') return { refused: 'choose-one' }
		const division = countyOf(person.residenceCode)
		const none = { employerId: null, placementId: null, from: ctx.today }
		return open(ctx, tx, incentive, { personId, personDivision: division, ...none })
	})
}

/** Staff write down what an employer claims for the job that it gave someone (decree art. 46). */
export function beginEmployerClaim(
	ctx: Ctx<Staff>,
	placementId: string,
	incentive: Incentive,
): Promise<Begun> {
	return ctx.write(async (tx): Promise<Begun> => {
		const job = await tx.db.placement.findUnique({
			where: { id: placementId },
			include: { post: { select: { employerId: true } } },
		})
		if (!job || !may(ctx.actor, 'claim.handle', { divisions: [job.personDivision] }))
			return { refused: 'not-found' }
		if (sideOf(incentive) !== 'employer') return { refused: 'choose-one' }
		const { personId, post, startedOn, startsOn } = job
		const whose = { personId, personDivision: countyOf(job.personDivision) }
		const from = isoDay(startedOn ?? startsOn)
		return open(ctx, tx, incentive, { ...whose, employerId: post.employerId, placementId, from })
	})
}

async function open(
	ctx: Ctx<Recipient | Staff>,
	tx: WriteTx,
	incentive: Incentive,
	{ from, ...about }: About,
): Promise<Begun> {
	const { personId, placementId } = about
	await lockRowOf(tx.db, personId)
	const draft = await tx.db.claim.findFirst({
		where: { personId, placementId, incentive, state: 'draft' },
		select: { id: true },
	})
	if (draft) return draft
	const move = moved(claimMachine, nothing, 'begin', moverOf(ctx.actor))
	if ('refused' in move) throw new Error(`a claim cannot be begun: ${move.refused}`)
	const id = newId(ctx.now.getTime())
	const claim = await tx.db.claim.create({
		data: {
			...about,
			id,
			incentive,
			state: move.to,
			fromDay: dateOf(from),
			untilDay: dateOf(from),
			answersCipher: sealAnswers(id, {}),
			createdBy: nameOf(ctx.actor),
			createdAt: ctx.now,
		},
	})
	const happening = { verb: 'begin', from: nothing, to: move.to, said: {} }
	await writeHappening(ctx, tx, claimTrack, claim, happening)
	return { id }
}
