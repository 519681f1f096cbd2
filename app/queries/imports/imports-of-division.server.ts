import type { Ctx } from '#app/adapters/context.ts'
import type { Prisma } from '#app/adapters/db/generated/client.ts'
import { gazetteer } from '#app/adapters/divisions/gazetteer.server.ts'
import { type ShownImport, shownImport } from '#app/adapters/imports/shown-import.server.ts'
import type { Staff } from '#app/domain/access/actor.ts'
import {
	type ImportFilter,
	type ImportSort,
	importList,
	importStates,
} from '#app/domain/imports/import-list.ts'
import { type ListRequest, rowsOf } from '#app/domain/list-request.ts'
import { isOneOf } from '#app/domain/one-of.ts'

export type ImportPage = {
	imports: ShownImport[]
	total: number
	/** For which divisions one may import: one's own and those right below. */
	divisions: { code: string; name: string }[]
}

export async function importsOfDivision(
	{ actor, now, read }: Ctx<Staff>,
	{ filters, sort, page }: ListRequest<ImportSort, ImportFilter>,
): Promise<ImportPage> {
	const places = await gazetteer()
	const direction = sort.descending ? 'desc' : 'asc'
	const where: Prisma.ImportBatchWhereInput = {
		ownerCode: { startsWith: actor.division },
		...(isOneOf(importStates, filters.state) && { state: filters.state }),
		...(filters.q !== '' && {
			OR: [{ fileName: { contains: filters.q } }, { source: { contains: filters.q } }],
		}),
	}
	const own = places.byCode(actor.division)
	return read(async (db) => {
		const rows = await db.importBatch.findMany({
			where,
			orderBy: [
				sort.by === 'rows' ? { rows: direction } : { createdAt: direction },
				{ id: 'desc' },
			],
			...rowsOf(importList, { page }),
		})
		return {
			imports: rows.map((row) => shownImport(row, places, now)),
			total: await db.importBatch.count({ where }),
			divisions: [...(own ? [own] : []), ...places.below(actor.division)].map(
				({ code, fullName }) => ({ code, name: fullName }),
			),
		}
	})
}
