import { readList } from '#app/domain/list-request.ts'
import { refusalList } from '#app/domain/refusals/refusal-list.ts'
import { everyRow, exportLimits, type FileColumn } from '#app/domain/tables/table.ts'
import { dayIn } from '#app/domain/time/day.ts'
import { guarded } from '#app/http/guarded.server.ts'
import { tableFile } from '#app/http/table-file.server.ts'
import { m } from '#app/locales/compiled/messages.js'
import { declineWords } from '#app/locales/words/offers.ts'
import { refusalStateWords } from '#app/locales/words/refusals.ts'
import {
	type ListedRefusal,
	refusalsOfDivision,
} from '#app/queries/refusals/refusals-of-division.server.ts'

const columns: readonly FileColumn<ListedRefusal>[] = [
	{ title: m.list_person, value: ({ person }) => person },
	{ title: m.list_residence, value: ({ residence }) => residence, width: 30 },
	{ title: m.list_post, value: ({ post }) => post, width: 24 },
	{ title: m.list_employer, value: ({ employer }) => employer, width: 24 },
	{
		title: m.refusal_reasons,
		value: ({ reasons }) => reasons.map((reason) => declineWords[reason]()).join('；'),
		width: 30,
	},
	{ title: m.list_state, value: ({ state }) => refusalStateWords[state]() },
	{ title: m.refusals_due, value: ({ dueOn }) => dueOn },
	{ title: m.refusal_day, value: ({ refusedAt }) => dayIn(refusedAt) },
]

export const loader = guarded({ may: 'refusal.list' }, ({ ctx, request, params }) => {
	const list = readList(refusalList, new URL(request.url).searchParams)
	const rows = everyRow(
		async (page) =>
			(await refusalsOfDivision(ctx, { ...list, page }, exportLimits.pageSize)).refusals,
	)
	return tableFile(params.format, { name: m.refusals_title(), columns, rows })
})
