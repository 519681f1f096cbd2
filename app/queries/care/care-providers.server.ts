import type { Ctx } from '#app/adapters/context.ts'
import type { CareProvider } from '#app/adapters/db/generated/client.ts'
import { type Gazetteer, gazetteer } from '#app/adapters/divisions/gazetteer.server.ts'
import type { Staff } from '#app/domain/access/actor.ts'
import { may } from '#app/domain/access/may.ts'
import { openCareStates } from '#app/domain/care/care-machine.ts'
import { type CareKind, careKinds } from '#app/domain/care/words.ts'
import { oneOf } from '#app/domain/one-of.ts'
import { isUuid } from '#app/domain/uuid.ts'

export type KeptProvider = {
	id: string
	name: string
	kinds: CareKind[]
	phone: string
	place: string
	note: string
	closed: boolean
}
export type ListedProvider = KeptProvider & { mayKeep: boolean; orders: number }

/** Who looks after others around a division, and for how many people now. */
export async function careProviders({ actor, read }: Ctx<Staff>): Promise<ListedProvider[]> {
	const places = await gazetteer()
	const rows = await read((db) =>
		db.careProvider.findMany({
			orderBy: [{ closed: 'asc' }, { name: 'asc' }],
			include: {
				_count: { select: { orders: { where: { state: { in: [...openCareStates] } } } } },
			},
		}),
	)
	return rows.map((row) => ({
		...kept(row, places),
		mayKeep: may(actor, 'care-provider.keep', { divisions: [row.ownerCode] }),
		orders: row._count.orders,
	}))
}

/** One of them, for the form that changes it. */
export async function keptProvider(
	{ actor, read }: Ctx<Staff>,
	id: string | undefined,
): Promise<KeptProvider | null> {
	if (!isUuid(id)) return null
	const places = await gazetteer()
	const row = await read((db) => db.careProvider.findUnique({ where: { id } }))
	if (!row || !may(actor, 'care-provider.keep', { divisions: [row.ownerCode] })) return null
	return kept(row, places)
}

const kept = (row: CareProvider, places: Gazetteer): KeptProvider => ({
	id: row.id,
	name: row.name,
	kinds: row.kinds.map((kind) => oneOf(careKinds, kind)),
	phone: row.phone,
	place: places.fullName(row.ownerCode),
	note: row.note,
	closed: row.closed,
})
