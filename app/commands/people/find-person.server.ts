import type { Ctx } from '#app/adapters/context.ts'
import { lookupHash } from '#app/adapters/crypto/lookup.server.ts'
import { type PersonBrief, peopleBrief } from '#app/adapters/people/person-brief.server.ts'
import type { Staff } from '#app/domain/access/actor.ts'
import { may } from '#app/domain/access/may.ts'
import { type Sought, soughtOf } from '#app/domain/people/find-form.ts'

type Outcome = { refused: 'id-check' | 'not-found' } | { people: PersonBrief[] }

const most = 20

/**
 * Looks someone up by name, or by a number as a whole through its keyed hash. That somebody looked,
 * and by what, is audited; the words themselves are kept nowhere.
 */
export async function findPerson(ctx: Ctx<Staff>, text: string): Promise<Outcome> {
	const { actor } = ctx
	const sought = soughtOf(text)
	if ('fault' in sought) return { refused: sought.fault }
	if (!may(actor, 'person.list', { divisions: [actor.division] })) return { refused: 'not-found' }
	return ctx.write(async (tx) => {
		const rows = await tx.db.person.findMany({
			where: { ...whereOf(sought), identity: { not: 'merged' } },
			orderBy: { id: 'desc' },
			take: most,
			select: { id: true },
		})
		const [by = ''] = Object.keys(sought)
		tx.record({
			action: 'person.find',
			subject: ['division', actor.division],
			division: actor.division,
			details: { by, found: rows.length },
		})
		return {
			people: await peopleBrief(
				tx.db,
				rows.map(({ id }) => id),
			),
		}
	})
}

function whereOf(sought: Exclude<Sought, { fault: string }>) {
	if ('phone' in sought) return { phoneHash: lookupHash('phone', sought.phone) }
	if ('idNumber' in sought) return { idNumberHash: lookupHash('id-number', sought.idNumber) }
	return { name: { contains: sought.name } }
}
