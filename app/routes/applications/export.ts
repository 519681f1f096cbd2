import { applicationList } from '#app/domain/applications/application-list.ts'
import { readList } from '#app/domain/list-request.ts'
import { everyRow, exportLimits, type FileColumn } from '#app/domain/tables/table.ts'
import { dayIn } from '#app/domain/time/day.ts'
import { guarded } from '#app/http/guarded.server.ts'
import { tableFile } from '#app/http/table-file.server.ts'
import { m } from '#app/locales/compiled/messages.js'
import { applicationStateWords } from '#app/locales/words/applications.ts'
import { partyCells } from '#app/locales/words/party-cells.ts'
import {
	applicationsOfDivision,
	type ListedApplication,
} from '#app/queries/applications/applications-of-division.server.ts'

const columns: readonly FileColumn<ListedApplication>[] = [
	...partyCells,
	{ title: m.list_state, value: ({ state }) => applicationStateWords[state]() },
	{
		title: m.applications_way,
		value: ({ introduced }) => (introduced ? m.applications_introduced() : m.applications_own()),
	},
	{ title: m.applications_due, value: ({ replyDueOn }) => replyDueOn },
	{ title: m.list_made, value: ({ createdAt }) => dayIn(createdAt) },
]

export const loader = guarded({ may: 'application.list' }, ({ ctx, request, params }) => {
	const list = readList(applicationList, new URL(request.url).searchParams)
	const rows = everyRow(
		async (page) =>
			(await applicationsOfDivision(ctx, { ...list, page }, exportLimits.pageSize)).applications,
	)
	return tableFile(params.format, { name: m.applications_title(), columns, rows })
})
