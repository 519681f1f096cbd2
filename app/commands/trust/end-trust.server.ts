import type { Ctx, WriteTx } from '#app/adapters/context.ts'
import type { Recipient } from '#app/domain/access/actor.ts'
import { may } from '#app/domain/access/may.ts'
import { isUuid } from '#app/domain/uuid.ts'

type Outcome = { refused: 'not-found' } | { ended: string }

/** Nobody acts for the person by this any more, from this moment; what they asked is taken back where it is still open. */
export function endTrust(ctx: Ctx<Recipient>, id: string): Promise<Outcome> {
	const { actor, now } = ctx
	const { personId } = actor
	return ctx.write(async (tx): Promise<Outcome> => {
		if (!isUuid(id) || personId === null) return { refused: 'not-found' }
		if (!may(actor, 'me.trust', { personId })) return { refused: 'not-found' }
		const ended =
			(await endAccess(tx, { id, personId }, now)) + (await takeBack(tx, { id, personId }))
		if (ended === 0) return { refused: 'not-found' }
		const { residenceCode } = await tx.db.person.findUniqueOrThrow({ where: { id: personId } })
		tx.record({ action: 'trust.end', subject: ['person_access', id], division: residenceCode })
		return { ended: id }
	})
}

type Which = { id: string; personId: string }

async function endAccess({ db }: WriteTx, { id, personId }: Which, now: Date): Promise<number> {
	const where = { id, personId, revokedAt: null, relation: { not: 'self' } }
	const access = await db.personAccess.findFirst({ where, select: { consentId: true } })
	if (!access) return 0
	const { count } = await db.personAccess.updateMany({ where, data: { revokedAt: now } })
	if (access.consentId)
		await db.consent.updateMany({
			where: { id: access.consentId, withdrawnAt: null },
			data: { withdrawnAt: now },
		})
	return count
}

async function takeBack({ db }: WriteTx, { id, personId }: Which): Promise<number> {
	const { count } = await db.helperInvitation.updateMany({
		where: { id, personId, state: 'open' },
		data: { state: 'withdrawn' },
	})
	return count
}
