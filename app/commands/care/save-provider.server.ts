import { newId } from '#app/adapters/clock/ids.server.ts'
import type { Ctx } from '#app/adapters/context.ts'
import { ownPlace } from '#app/adapters/divisions/own-place.server.ts'
import type { Staff } from '#app/domain/access/actor.ts'
import { may } from '#app/domain/access/may.ts'
import type { ProviderForm } from '#app/domain/care/care-forms.ts'

type Refused =
	| { refused: 'not-found' | 'already-changed' }
	| { refused: 'field'; field: string; reason: string }

/** Writes down an organisation that looks after others, or what has changed of it. */
export async function saveProvider(
	ctx: Ctx<Staff>,
	{ place, closed, ...form }: ProviderForm,
	id: string | null,
): Promise<Refused | { id: string }> {
	const own = await ownPlace(ctx.actor, place)
	if ('refused' in own) return own
	const data = { ...form, ownerCode: own.divisionCode, closed: closed.length > 0 }
	const providerId = id ?? newId(ctx.now.getTime())
	return ctx.write(async (tx): Promise<Refused | { id: string }> => {
		const before = id === null ? null : await tx.db.careProvider.findUnique({ where: { id } })
		if (id !== null && !before) return { refused: 'not-found' }
		const divisions = [before?.ownerCode ?? own.divisionCode]
		if (!may(ctx.actor, 'care-provider.keep', { divisions })) return { refused: 'not-found' }
		if (!before)
			await tx.db.careProvider.create({ data: { ...data, id: providerId, createdAt: ctx.now } })
		else {
			const { count } = await tx.db.careProvider.updateMany({
				where: { id: before.id, version: before.version },
				data: { ...data, version: before.version + 1 },
			})
			if (count === 0) return { refused: 'already-changed' }
		}
		tx.record({
			action: before ? 'care-provider.edit' : 'care-provider.record',
			subject: ['care_provider', providerId],
			division: own.divisionCode,
			details: { closed: data.closed },
		})
		return { id: providerId }
	})
}
