import { Link } from '@remix-run/react'
import type { ReactNode } from 'react'
import { m } from '#app/locales/compiled/messages.js'

export type Column<Row> = {
	id: string
	title: () => string
	cell: (row: Row) => ReactNode
	/** Sorts by this column where it has a name here. */
	sort?: string
	numeric?: boolean
	/** Left out on narrow screens. */
	minor?: boolean
}

export type Sorting = { by: string; descending: boolean }

type Props<Row> = {
	caption: string
	columns: readonly Column<Row>[]
	rows: readonly Row[]
	keyOf: (row: Row) => string
	sorting?: Sorting
	/** The address of the same list, sorted otherwise. */
	sortTo?: (sorting: Sorting) => string
	empty: ReactNode
}

/** A plain table: sorts by links, scrolls sideways on a phone, prints. */
export function DataTable<Row>({
	caption,
	columns,
	rows,
	keyOf,
	sorting,
	sortTo,
	empty,
}: Props<Row>) {
	if (rows.length === 0) return <p className="card text-soft">{empty}</p>
	return (
		<section className="card p-0 overflow-x-auto" tabIndex={0} aria-label={caption}>
			<table className="w-full">
				<caption className="only-read">{caption}</caption>
				<thead>
					<tr className="border-b-2 border-line text-left">
						{columns.map((column) => (
							<th
								key={column.id}
								scope="col"
								aria-sort={ariaSort(column, sorting)}
								className={`px-3 py-2 font-semibold whitespace-nowrap ${looks(column)}`}
							>
								<Heading column={column} sorting={sorting} sortTo={sortTo} />
							</th>
						))}
					</tr>
				</thead>
				<tbody>
					{rows.map((row) => (
						<tr key={keyOf(row)} className="border-b border-line align-top hover:bg-mist">
							{columns.map((column) => (
								<td key={column.id} className={`px-3 py-2 min-w-20 ${looks(column)}`}>
									{column.cell(row)}
								</td>
							))}
						</tr>
					))}
				</tbody>
			</table>
		</section>
	)
}

const looks = <Row,>({ numeric, minor }: Column<Row>) =>
	`${numeric ? 'text-right tabular-nums' : ''} ${minor ? 'hidden lg:table-cell print:table-cell' : ''}`

function ariaSort<Row>({ sort }: Column<Row>, sorting: Sorting | undefined) {
	if (sort === undefined || sorting?.by !== sort) return undefined
	return sorting.descending ? 'descending' : 'ascending'
}

type HeadingProps<Row> = {
	column: Column<Row>
	sorting: Sorting | undefined
	sortTo: ((sorting: Sorting) => string) | undefined
}

function Heading<Row>({ column: { sort, title }, sorting, sortTo }: HeadingProps<Row>) {
	if (sort === undefined || !sortTo) return title()
	const active = sorting?.by === sort
	const arrow = active ? (sorting.descending ? ' ↓' : ' ↑') : ''
	return (
		<Link
			to={sortTo({ by: sort, descending: active ? !sorting.descending : false })}
			className="underline"
			title={m.table_sort_by({ column: title() })}
		>
			{title()}
			{arrow}
		</Link>
	)
}
