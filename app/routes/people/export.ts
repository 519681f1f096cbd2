import type { PersonBrief } from '#app/adapters/people/person-brief.server.ts'
import { readList } from '#app/domain/list-request.ts'
import { personList } from '#app/domain/people/person-list.ts'
import { type TagName, tagNames } from '#app/domain/people/tags.ts'
import { everyRow, exportLimits, type FileColumn } from '#app/domain/tables/table.ts'
import { guarded } from '#app/http/guarded.server.ts'
import { tableFile } from '#app/http/table-file.server.ts'
import { m } from '#app/locales/compiled/messages.js'
import {
	identityWords,
	registrationViewWords,
	tagText,
	tagWords,
} from '#app/locales/words/people.ts'
import { peopleOfDivision } from '#app/queries/people/people-of-division.server.ts'

const tagColumn = (tag: TagName): FileColumn<PersonBrief> => ({
	title: tagWords[tag],
	value: ({ tags }) => {
		const value = tags[tag]
		return value === undefined ? null : tagText(tag, value)
	},
})

/** Numbers leave masked, as the list shows them. */
const columns: readonly FileColumn<PersonBrief>[] = [
	{ title: m.people_column_name, value: ({ name }) => name },
	{ title: m.people_column_born, value: ({ birthDate }) => birthDate?.slice(0, 4) ?? null },
	{ title: m.people_column_place, value: ({ place }) => place, width: 24 },
	{ title: m.people_column_phone, value: ({ phone }) => phone },
	{
		title: m.people_column_registration,
		value: ({ registration }) => registrationViewWords[registration](),
	},
	...tagNames.map(tagColumn),
	{ title: m.people_column_identity, value: ({ identity }) => identityWords[identity]() },
	{ title: m.caseworker, value: ({ caseworker }) => caseworker },
	{ title: m.people_column_since, value: ({ since }) => since },
]

export const loader = guarded({ may: 'person.list' }, ({ ctx, request, params }) => {
	const list = readList(personList, new URL(request.url).searchParams)
	const rows = everyRow(
		async (page) => (await peopleOfDivision(ctx, { ...list, page }, exportLimits.pageSize)).people,
	)
	return tableFile(params.format, { name: m.people_title(), columns, rows })
})
