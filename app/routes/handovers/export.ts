import { handoverList } from '#app/domain/caseload/handover-list.ts'
import { readList } from '#app/domain/list-request.ts'
import { everyRow, exportLimits, type FileColumn } from '#app/domain/tables/table.ts'
import { dayIn } from '#app/domain/time/day.ts'
import { guarded } from '#app/http/guarded.server.ts'
import { tableFile } from '#app/http/table-file.server.ts'
import { m } from '#app/locales/compiled/messages.js'
import { handoverStateWords } from '#app/locales/words/caseload.ts'
import { type ListedHandover, myHandovers } from '#app/queries/caseload/my-handovers.server.ts'

const columns: readonly FileColumn<ListedHandover>[] = [
	{ title: m.handover_from, value: ({ from }) => from },
	{ title: m.handover_to, value: ({ to }) => to },
	{ title: m.handover_people, value: ({ people }) => people },
	{ title: m.list_state, value: ({ state }) => handoverStateWords[state]() },
	{ title: m.handover_made, value: ({ madeAt }) => dayIn(madeAt) },
]

export const loader = guarded({ may: 'handover.see' }, ({ ctx, request, params }) => {
	const list = readList(handoverList, new URL(request.url).searchParams)
	const rows = everyRow(
		async (page) => (await myHandovers(ctx, { ...list, page }, exportLimits.pageSize)).handovers,
	)
	return tableFile(params.format, { name: m.handovers_title(), columns, rows })
})
