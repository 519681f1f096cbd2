import { caseList } from '#app/domain/cases/case-list.ts'
import { readList } from '#app/domain/list-request.ts'
import { everyRow, exportLimits, type FileColumn } from '#app/domain/tables/table.ts'
import { dayIn } from '#app/domain/time/day.ts'
import { guarded } from '#app/http/guarded.server.ts'
import { tableFile } from '#app/http/table-file.server.ts'
import { m } from '#app/locales/compiled/messages.js'
import { caseStateWords } from '#app/locales/words/refusals.ts'
import { casesOfDivision, type ListedCase } from '#app/queries/cases/cases-of-division.server.ts'

const columns: readonly FileColumn<ListedCase>[] = [
	{ title: m.list_person, value: ({ person }) => person },
	{ title: m.case_bureau, value: ({ bureau }) => bureau, width: 30 },
	{ title: m.list_state, value: ({ state }) => caseStateWords[state](), width: 24 },
	{ title: m.refusals_due, value: ({ dueOn }) => dueOn },
	{ title: m.case_opened_on, value: ({ openedAt }) => dayIn(openedAt) },
]

export const loader = guarded({ may: 'case.list' }, ({ ctx, request, params }) => {
	const list = readList(caseList, new URL(request.url).searchParams)
	const rows = everyRow(
		async (page) => (await casesOfDivision(ctx, { ...list, page }, exportLimits.pageSize)).cases,
	)
	return tableFile(params.format, { name: m.cases_title(), columns, rows })
})
