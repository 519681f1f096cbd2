import { type Column, DataTable } from '#app/components/data-table.tsx'
import { ExportLinks } from '#app/components/export-links.tsx'
import { m } from '#app/locales/compiled/messages.js'
import { problemText } from '#app/locales/words/imports.ts'
import type { RejectedRow } from '#app/queries/imports/rejected-rows.server.ts'

const shownLetters = 120

const columns: readonly Column<RejectedRow>[] = [
	{ id: 'line', title: m.import_column_line, numeric: true, cell: ({ line }) => line },
	{
		id: 'reason',
		title: m.import_column_reason,
		cell: ({ problems }) => (
			<ul>
				{problems.map((problem) => (
					<li key={problem.field}>{problemText(problem)}</li>
				))}
			</ul>
		),
	},
	{
		id: 'row',
		title: m.import_column_row,
		minor: true,
		cell: ({ row }) => (
			<span className="text-soft">
				{Object.values(row).filter(Boolean).join(' · ').slice(0, shownLetters)}
			</span>
		),
	},
]

type Props = { id: string; rows: readonly RejectedRow[]; total: number }

/** The first of the rows that made no post; all of them are in the report, to be mended and sent again. */
export function RejectedRows({ id, rows, total }: Props) {
	return (
		<section className="stack-2" aria-labelledby="rejected">
			<h2 id="rejected" className="text-lg font-bold">
				{m.import_rejected_title({ count: total })}
			</h2>
			<p>{m.import_rejected_about()}</p>
			<p className="cluster">
				<ExportLinks list={`/officer/import/${id}/rejected`} />
			</p>
			<DataTable
				caption={m.import_count_rejected()}
				columns={columns}
				rows={rows}
				keyOf={({ line }) => String(line)}
				empty={m.import_none()}
			/>
		</section>
	)
}
