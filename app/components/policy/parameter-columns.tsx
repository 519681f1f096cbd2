import type { Column } from '#app/components/data-table.tsx'
import { m } from '#app/locales/compiled/messages.js'
import { parameterText } from '#app/locales/words/parameter-values.ts'
import type { ParameterInForce } from '#app/queries/policy/parameters-in-force.server.ts'
import { nameColumn } from './name-column.tsx'
import { Period } from './period.tsx'
import { SourceText } from './source-text.tsx'

function Source({ source }: Pick<ParameterInForce, 'source'>) {
	if (source === null) return <span className="text-soft">{m.parameter_standard()}</span>
	return (
		<>
			{source.place}
			<span className="block">
				<SourceText {...source} />
			</span>
			<span className="block text-soft">
				<Period {...source} />
			</span>
		</>
	)
}

/** What holds, by which document, and what else held or will hold. */
export const parameterColumns = (place: string): readonly Column<ParameterInForce>[] => [
	nameColumn(place),
	{
		id: 'value',
		title: m.parameters_column_value,
		cell: ({ key, value }) =>
			value === null ? (
				<span className="text-soft">{m.parameter_unknown()}</span>
			) : (
				<strong>{parameterText(key, value)}</strong>
			),
	},
	{
		id: 'source',
		title: m.parameters_column_source,
		cell: ({ source }) => <Source source={source} />,
	},
	{
		id: 'others',
		title: m.parameters_column_others,
		cell: ({ key, others }) => (
			<ul>
				{others.map(({ place: where, value, from, to }) => (
					<li key={`${where} ${from}`}>
						{m.parameter_other({ place: where, value: parameterText(key, value) })}{' '}
						<span className="text-soft">
							<Period from={from} to={to} />
						</span>
					</li>
				))}
			</ul>
		),
		minor: true,
	},
	{
		id: 'rule',
		title: m.parameters_column_rule,
		cell: ({ rule }) => <span className="whitespace-nowrap">{rule}</span>,
		minor: true,
	},
]
