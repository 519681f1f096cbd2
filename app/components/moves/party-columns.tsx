import { Link } from '@remix-run/react'
import type { Parties } from '#app/adapters/moves/parties.server.ts'
import type { Column } from '#app/components/data-table.tsx'
import { m } from '#app/locales/compiled/messages.js'

/** Whom a row is about; the name leads to what the row stands for. */
export const personColumn = (path: string): Column<{ id: string; person: string }> => ({
	id: 'person',
	title: m.list_person,
	cell: ({ id, person }) => (
		<Link to={`${path}/${id}`} className="link font-semibold">
			{person}
		</Link>
	),
})

/** Between whom a row stands. */
export const partyColumns = (path: string): readonly Column<Parties & { id: string }>[] => [
	personColumn(path),
	{ id: 'residence', title: m.list_residence, cell: ({ residence }) => residence, minor: true },
	{
		id: 'post',
		title: m.list_post,
		cell: ({ post, employer }) => (
			<>
				{post}
				<span className="block text-soft">{employer}</span>
			</>
		),
	},
]
