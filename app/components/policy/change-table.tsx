import { type Column, DataTable } from '#app/components/data-table.tsx'
import { m } from '#app/locales/compiled/messages.js'
import { parameterText } from '#app/locales/words/parameter-values.ts'
import type { ShownProposal } from '#app/queries/policy/shown-proposal.server.ts'
import { nameColumn } from './name-column.tsx'
import { Period } from './period.tsx'
import { SourceText } from './source-text.tsx'

type Change = ShownProposal['changes'][number]

const columnsFor = (place: string): readonly Column<Change>[] => [
	nameColumn(place),
	{
		id: 'before',
		title: m.proposal_before,
		cell: ({ key, before }) => parameterText(key, before),
	},
	{
		id: 'after',
		title: m.proposal_after,
		cell: ({ key, value }) => <strong>{parameterText(key, value)}</strong>,
	},
	{
		id: 'period',
		title: m.parameter_period,
		cell: ({ validFrom, validTo }) => <Period from={validFrom} to={validTo} />,
	},
	{ id: 'source', title: m.parameters_column_source, cell: (row) => <SourceText {...row} /> },
]

/** What a proposal changes, from what to what. */
export function ChangeTable({ changes, place }: { changes: readonly Change[]; place: string }) {
	return (
		<DataTable
			caption={m.proposal_changes()}
			columns={columnsFor(place)}
			rows={changes}
			keyOf={({ key, validFrom }) => `${key} ${validFrom}`}
			empty={m.proposals_none()}
		/>
	)
}
