import { Link } from '@remix-run/react'
import { type Column, DataTable } from '#app/components/data-table.tsx'
import { m } from '#app/locales/compiled/messages.js'
import { gainText, monthText, standingWords, yuanText } from '#app/locales/words/benefit.ts'
import { areaWords } from '#app/locales/words/proposals.ts'
import type { FamilyLine, ShownProposal } from '#app/queries/policy/shown-proposal.server.ts'

const money = ({ totalFen, status }: FamilyLine['before']) =>
	m.impact_money({ amount: yuanText(totalFen), standing: standingWords[status]() })

const familyColumns = (proposal: string): readonly Column<FamilyLine>[] => [
	{
		id: 'family',
		title: m.impact_family,
		cell: ({ person, size, place, area }) => (
			<Link
				to={`/admin/parameters/proposals/${proposal}/example?person=${person}`}
				className="link"
			>
				{m.impact_family_of({ size, area: areaWords[area](), place })}
			</Link>
		),
	},
	{ id: 'month', title: m.impact_month, cell: ({ month }) => monthText(month), minor: true },
	{ id: 'before', title: m.proposal_before, cell: ({ before }) => money(before) },
	{ id: 'after', title: m.proposal_after, cell: ({ after }) => money(after) },
	{
		id: 'gain',
		title: m.impact_gain,
		cell: ({ before, after }) => <strong>{gainText(after.totalFen - before.totalFen)}</strong>,
	},
]

/** Families without names: an administrator decides about rules, not about people. Each leads to how it is reckoned. */
export function FamilyExamples(props: { proposal: string; examples: readonly FamilyLine[] }) {
	if (props.examples.length === 0) return null
	return (
		<DataTable
			caption={m.impact_examples()}
			columns={familyColumns(props.proposal)}
			rows={props.examples}
			keyOf={({ person }) => person}
			empty={m.impact_families_none()}
		/>
	)
}

type RefusalLine = ShownProposal['refusals'][number]

const refusalColumns: readonly Column<RefusalLine>[] = [
	{ id: 'place', title: m.parameters_place, cell: ({ place }) => place },
	{
		id: 'before',
		title: m.proposal_before,
		cell: ({ before }) => m.parameter_refusals({ count: before }),
	},
	{
		id: 'after',
		title: m.proposal_after,
		cell: ({ after }) => <strong>{m.parameter_refusals({ count: after })}</strong>,
	},
]

export function RefusalExamples({ examples }: { examples: readonly RefusalLine[] }) {
	if (examples.length === 0) return null
	return (
		<DataTable
			caption={m.impact_examples()}
			columns={refusalColumns}
			rows={examples}
			keyOf={({ person }) => person}
			empty={m.impact_refusals_none()}
		/>
	)
}
