import { Link } from '@remix-run/react'
import { type Column, DataTable } from '#app/components/data-table.tsx'
import type { ParameterKey } from '#app/domain/policy/parameters.ts'
import { m } from '#app/locales/compiled/messages.js'
import { timeText } from '#app/locales/words/dates.ts'
import { parameterText } from '#app/locales/words/parameter-values.ts'
import { parameterWords } from '#app/locales/words/parameters.ts'
import type { ParameterHistory, PastValue } from '#app/queries/policy/parameter-history.server.ts'
import { Period } from './period.tsx'
import { SourceText } from './source-text.tsx'

const columnsFor = (key: ParameterKey): readonly Column<PastValue>[] => [
	{
		id: 'period',
		title: m.parameter_period,
		cell: ({ validFrom, validTo, withdrawnAt }) => (
			<>
				<Period from={validFrom} to={validTo} />
				{withdrawnAt && <span className="block text-bad">{m.parameter_replaced()}</span>}
			</>
		),
	},
	{ id: 'place', title: m.parameters_place, cell: ({ place }) => place },
	{
		id: 'value',
		title: m.parameter_from_to,
		cell: ({ before, value }) => (
			<>
				<span className="text-soft">{parameterText(key, before)}</span> →{' '}
				<strong>{parameterText(key, value)}</strong>
			</>
		),
	},
	{ id: 'source', title: m.parameters_column_source, cell: (row) => <SourceText {...row} /> },
	{
		id: 'by',
		title: m.parameter_by,
		cell: ({ by }) =>
			by === null ? (
				<span className="text-soft">{m.parameter_shipped()}</span>
			) : (
				<>
					<Link to={`/admin/parameters/proposals/${by.proposalId}`} className="link">
						{m.parameter_by_two({ maker: by.maker, approver: by.approver })}
					</Link>
					<span className="block text-soft">
						{by.at && timeText(by.at)} · {by.reason}
					</span>
				</>
			),
	},
]

/** Every value that a place and those around it have, had and will have: from what to what, by whom and why. */
export function PastValues({ history }: { history: ParameterHistory }) {
	const { key, values } = history
	return (
		<section className="stack-2">
			<h2 className="text-lg font-bold">{m.parameter_history()}</h2>
			<DataTable
				caption={`${parameterWords[key]()} · ${m.parameter_history()}`}
				columns={columnsFor(key)}
				rows={values}
				keyOf={({ id }) => id}
				empty={m.parameter_history_none()}
			/>
		</section>
	)
}
