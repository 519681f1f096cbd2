import { careList } from '#app/domain/care/care-list.ts'
import { readList } from '#app/domain/list-request.ts'
import { everyRow, exportLimits, type FileColumn } from '#app/domain/tables/table.ts'
import { dayIn } from '#app/domain/time/day.ts'
import { guarded } from '#app/http/guarded.server.ts'
import { tableFile } from '#app/http/table-file.server.ts'
import { m } from '#app/locales/compiled/messages.js'
import { careKindWords, careStateWords } from '#app/locales/words/care.ts'
import { careOfDivision, type ListedCare } from '#app/queries/care/care-of-division.server.ts'

const columns: readonly FileColumn<ListedCare>[] = [
	{ title: m.list_person, value: ({ person }) => person },
	{ title: m.care_kind, value: ({ kind }) => careKindWords[kind](), width: 20 },
	{ title: m.list_state, value: ({ state }) => careStateWords[state](), width: 16 },
	{ title: m.care_provider, value: ({ provider }) => provider, width: 30 },
	{ title: m.list_place, value: ({ place }) => place, width: 30 },
	{ title: m.care_until, value: ({ endsOn }) => endsOn },
	{ title: m.care_asked, value: ({ askedAt }) => dayIn(askedAt) },
]

export const loader = guarded({ may: 'care.list' }, ({ ctx, request, params }) => {
	const list = readList(careList, new URL(request.url).searchParams)
	const rows = everyRow(
		async (page) => (await careOfDivision(ctx, { ...list, page }, exportLimits.pageSize)).orders,
	)
	return tableFile(params.format, { name: m.care_title(), columns, rows })
})
