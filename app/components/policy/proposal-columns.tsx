import { Link } from '@remix-run/react'
import type { Column } from '#app/components/data-table.tsx'
import { m } from '#app/locales/compiled/messages.js'
import { shortDayText } from '#app/locales/words/dates.ts'
import { parameterWords } from '#app/locales/words/parameters.ts'
import { proposalStateWords } from '#app/locales/words/proposals.ts'
import type { ListedProposal } from '#app/queries/policy/proposals-of-division.server.ts'

/** What a proposal is about, in one line: its parameter, or how many a file brings. */
export function subjectText({ keys }: Pick<ListedProposal, 'keys'>): string {
	const [key, ...more] = keys
	if (key === undefined) return ''
	const name = parameterWords[key]()
	return more.length === 0 ? name : m.proposal_several({ name, count: more.length })
}

export const proposalColumns: readonly Column<ListedProposal>[] = [
	{
		id: 'what',
		title: m.parameters_column_name,
		cell: ({ id, fileName, ...row }) => (
			<>
				<Link to={`/admin/parameters/proposals/${id}`} className="link font-semibold">
					{subjectText(row)}
				</Link>
				{fileName !== '' && <span className="block text-soft break-all">{fileName}</span>}
			</>
		),
	},
	{ id: 'place', title: m.parameters_place, cell: ({ place }) => place },
	{ id: 'from', title: m.proposal_from, cell: ({ from }) => shortDayText(from), minor: true },
	{
		id: 'state',
		title: m.list_state,
		cell: ({ state }) => <span className="tag">{proposalStateWords[state]()}</span>,
	},
	{ id: 'reason', title: m.proposal_reason, cell: ({ reason }) => reason, minor: true },
	{
		id: 'made',
		title: m.proposal_made,
		sort: 'made',
		cell: ({ madeBy, madeAt }) => `${madeBy} · ${shortDayText(madeAt)}`,
	},
	{
		id: 'decided',
		title: m.proposal_decided,
		minor: true,
		cell: ({ decidedBy, decidedAt }) =>
			decidedAt === null ? '–' : `${decidedBy} · ${shortDayText(decidedAt)}`,
	},
]
