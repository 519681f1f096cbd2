import { type Column, DataTable } from '#app/components/data-table.tsx'
import { m } from '#app/locales/compiled/messages.js'

type Fault = { line: number; parameter: string; name: string; field: string; words: string }

const columns: readonly Column<Fault>[] = [
	{
		id: 'line',
		title: m.profile_line,
		numeric: true,
		cell: ({ line }) => (line === 0 ? '–' : line),
	},
	{
		id: 'parameter',
		title: m.parameters_column_name,
		cell: ({ name, parameter }) => (
			<>
				{name}
				{parameter !== name && <code className="block text-soft">{parameter}</code>}
			</>
		),
	},
	{ id: 'field', title: m.profile_field, cell: ({ field }) => <code>{field}</code> },
	{ id: 'words', title: m.profile_fault, cell: ({ words }) => <strong>{words}</strong> },
]

/** What is wrong with a file, so that all of it can be mended at once. */
export function FaultTable({ faults }: { faults: readonly Fault[] }) {
	if (faults.length === 0) return null
	return (
		<DataTable
			caption={m.profile_faults()}
			columns={columns}
			rows={faults}
			keyOf={({ line, field, words }) => `${line} ${field} ${words}`}
			empty={m.profile_faults()}
		/>
	)
}
