import type { Ctx } from '#app/adapters/context.ts'
import { revealedPhone } from '#app/adapters/employers/employer-contact.server.ts'
import type { Staff } from '#app/domain/access/actor.ts'
import { may } from '#app/domain/access/may.ts'
import { isUuid } from '#app/domain/uuid.ts'

type Outcome = { refused: 'not-found' } | { employerId: string }

/** a masked number is shown to whoever says why; the reason stands in the audit. */
export async function revealContact(
	ctx: Ctx<Staff>,
	id: string | undefined,
	why: string,
): Promise<{ refused: 'not-found' } | { phone: string | null }> {
	if (!isUuid(id)) return { refused: 'not-found' }
	const outcome = await ctx.write(async (tx): Promise<Outcome> => {
		const employer = await tx.db.employer.findUnique({ where: { id } })
		const division = employer?.divisionCode ?? null
		if (division === null || !may(ctx.actor, 'employer.reveal', { divisions: [division] }))
			return { refused: 'not-found' }
		tx.record({
			action: 'employer.reveal',
			subject: ['employer', id],
			division,
			details: { field: 'phone', why },
		})
		return { employerId: id }
	})
	if ('refused' in outcome) return outcome
	const file = await ctx.read((db) => db.employerFile.findUnique({ where: { employerId: id } }))
	return { phone: file && revealedPhone(file) }
}
