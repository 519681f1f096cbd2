import { Link } from '@remix-run/react'
import type { ReactNode } from 'react'
import { type Column, DataTable } from '#app/components/data-table.tsx'
import { type FigureRequest, listBehind } from '#app/domain/figures/figure-request.ts'
import { mainFigures } from '#app/domain/figures/figures.ts'
import type { Totals } from '#app/domain/figures/period.ts'
import { m } from '#app/locales/compiled/messages.js'
import { figureWords } from '#app/locales/words/figures.ts'

export type TotalsRow = { id: string; name: ReactNode; request: FigureRequest; totals: Totals }

type Props = { title: string; first: () => string; rows: readonly TotalsRow[] }

/** The steps from registration to a job, a row a place or a time; each number leads to its list. */
export function TotalsTable({ title, first, rows }: Props) {
	const columns: readonly Column<TotalsRow>[] = [
		{ id: 'name', title: first, cell: ({ name }) => name },
		...mainFigures.map(
			(figure): Column<TotalsRow> => ({
				id: figure,
				title: figureWords[figure],
				numeric: true,
				cell: ({ totals, request }) =>
					totals[figure] === 0 ? (
						0
					) : (
						<Link to={listBehind(figure, request)} className="link">
							{totals[figure]}
						</Link>
					),
			}),
		),
	]
	return (
		<DataTable
			caption={title}
			columns={columns}
			rows={rows}
			keyOf={({ id }) => id}
			empty={m.figures_none()}
		/>
	)
}
