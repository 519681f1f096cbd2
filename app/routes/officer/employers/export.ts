import { employerList } from '#app/domain/employers/employer-list.ts'
import { readList } from '#app/domain/list-request.ts'
import { everyRow, exportLimits, type FileColumn } from '#app/domain/tables/table.ts'
import { dayIn } from '#app/domain/time/day.ts'
import { guarded } from '#app/http/guarded.server.ts'
import { tableFile } from '#app/http/table-file.server.ts'
import { m } from '#app/locales/compiled/messages.js'
import { employerKindWords, originWords, standingWords } from '#app/locales/words/employers.ts'
import {
	employersOfDivision,
	type ListedEmployer,
} from '#app/queries/employers/employers-of-division.server.ts'

/** Contacts stay in the file of each employer. */
const columns: readonly FileColumn<ListedEmployer>[] = [
	{ title: m.employer_name, value: ({ name }) => name, width: 30 },
	{ title: m.employer_code, value: ({ creditCode }) => creditCode, width: 22 },
	{ title: m.employer_kind, value: ({ kind }) => employerKindWords[kind]() },
	{ title: m.employer_place, value: ({ place }) => place, width: 24 },
	{ title: m.employer_standing, value: ({ standing }) => standingWords[standing]() },
	{ title: m.employers_reverify, value: ({ reverifyOn }) => reverifyOn },
	{ title: m.employers_published, value: ({ published }) => published },
	{ title: m.posts_title, value: ({ posts }) => posts },
	{ title: m.employer_origin, value: ({ origin }) => originWords[origin]() },
	{ title: m.employers_added, value: ({ createdAt }) => dayIn(createdAt) },
]

export const loader = guarded({ may: 'employer.see' }, ({ ctx, request, params }) => {
	const list = readList(employerList, new URL(request.url).searchParams)
	const rows = everyRow(
		async (page) =>
			(await employersOfDivision(ctx, { ...list, page }, exportLimits.pageSize)).employers,
	)
	return tableFile(params.format, { name: m.employers_title(), columns, rows })
})
