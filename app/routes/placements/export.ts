import { readList } from '#app/domain/list-request.ts'
import { placementList } from '#app/domain/placements/placement-list.ts'
import { everyRow, exportLimits, type FileColumn } from '#app/domain/tables/table.ts'
import { guarded } from '#app/http/guarded.server.ts'
import { tableFile } from '#app/http/table-file.server.ts'
import { m } from '#app/locales/compiled/messages.js'
import { partyCells } from '#app/locales/words/party-cells.ts'
import { placementStateWords } from '#app/locales/words/placements.ts'
import {
	type ListedPlacement,
	placementsOfDivision,
} from '#app/queries/placements/placements-of-division.server.ts'

const columns: readonly FileColumn<ListedPlacement>[] = [
	...partyCells,
	{ title: m.list_state, value: ({ state }) => placementStateWords[state]() },
	{ title: m.placements_started, value: ({ startedOn }) => startedOn },
	{ title: m.placements_check, value: ({ nextCheck }) => nextCheck?.dueOn ?? null },
	{ title: m.placements_ended, value: ({ endedOn }) => endedOn },
]

export const loader = guarded({ may: 'placement.list' }, ({ ctx, request, params }) => {
	const list = readList(placementList, new URL(request.url).searchParams)
	const rows = everyRow(
		async (page) =>
			(await placementsOfDivision(ctx, { ...list, page }, exportLimits.pageSize)).placements,
	)
	return tableFile(params.format, { name: m.placements_title(), columns, rows })
})
