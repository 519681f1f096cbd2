import { Link } from '@remix-run/react'
import type { PersonBrief } from '#app/adapters/people/person-brief.server.ts'
import type { Column } from '#app/components/data-table.tsx'
import type { TagName } from '#app/domain/people/tags.ts'
import { m } from '#app/locales/compiled/messages.js'
import { shortDayText } from '#app/locales/words/dates.ts'
import {
	identityWords,
	registrationViewWords,
	tagText,
	tagWords,
} from '#app/locales/words/people.ts'

const tagColumn = (tag: TagName): Column<PersonBrief> => ({
	id: tag,
	title: tagWords[tag],
	minor: true,
	cell: ({ tags }) => {
		const value = tags[tag]
		return value === undefined ? '–' : tagText(tag, value)
	},
})

/** People in a list of staff. */
export const personColumns: readonly Column<PersonBrief>[] = [
	{
		id: 'name',
		title: m.people_column_name,
		sort: 'name',
		cell: ({ id, name }) => (
			<Link to={`/people/${id}`} className="link font-semibold">
				{name}
			</Link>
		),
	},
	{
		id: 'born',
		title: m.people_column_born,
		cell: ({ birthDate }) => birthDate?.slice(0, 4) ?? '–',
	},
	{ id: 'place', title: m.people_column_place, cell: ({ place }) => place },
	{ id: 'phone', title: m.people_column_phone, cell: ({ phone }) => phone ?? '–' },
	{
		id: 'registration',
		title: m.people_column_registration,
		cell: ({ registration }) => registrationViewWords[registration](),
	},
	tagColumn('labour_capacity'),
	tagColumn('work_conditions'),
	tagColumn('work_willingness'),
	{
		id: 'identity',
		title: m.people_column_identity,
		cell: ({ identity }) => identityWords[identity](),
	},
	{
		id: 'caseworker',
		title: m.caseworker,
		cell: ({ caseworker }) => (caseworker === '' ? '–' : caseworker),
	},
	{
		id: 'since',
		title: m.people_column_since,
		sort: 'made',
		cell: ({ since }) => shortDayText(since),
	},
]
