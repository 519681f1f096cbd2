import type { ReactNode } from 'react'
import { type Column, DataTable } from '#app/components/data-table.tsx'
import { ExportLinks } from '#app/components/export-links.tsx'
import { FilterBar } from '#app/components/filter-bar.tsx'
import { Pages } from '#app/components/pages.tsx'
import { StaffShell } from '#app/components/shell/staff-shell.tsx'
import { type ListRequest, type ListSpec, listAddress } from '#app/domain/list-request.ts'
import { m } from '#app/locales/compiled/messages.js'

type Props<Row, Sort extends string, Filter extends string> = {
	title: string
	spec: ListSpec<Sort, Filter>
	list: ListRequest<Sort, Filter>
	columns: readonly Column<Row>[]
	rows: readonly Row[]
	total: number
	/** What to say where there is nothing at all yet. */
	none: string
	/** What can be done besides exporting. */
	actions?: ReactNode
	/** The fields of the filter bar. */
	children: ReactNode
}

/** A whole page of staff that is one list: filters, order, pages, export, and words where it is empty. */
export function StaffList<Row extends { id: string }, Sort extends string, Filter extends string>({
	title,
	spec,
	list,
	columns,
	rows,
	total,
	none,
	actions,
	children,
}: Props<Row, Sort, Filter>) {
	const filtered = Object.values<string>(list.filters).some((value) => value !== '')
	return (
		<StaffShell
			title={title}
			actions={
				<>
					<ExportLinks list={listAddress(spec, list)} />
					{actions}
				</>
			}
		>
			<FilterBar values={list.filters} path={spec.path}>
				{children}
			</FilterBar>
			<p className="text-soft">{m.table_rows({ count: total })}</p>
			<DataTable
				caption={title}
				columns={columns}
				rows={rows}
				keyOf={({ id }) => id}
				sorting={list.sort}
				sortTo={(sort) => listAddress(spec, list, { sort: sort as typeof list.sort })}
				empty={filtered ? m.list_none_fits() : none}
			/>
			<Pages
				page={list.page}
				pages={Math.ceil(total / spec.pageSize)}
				to={(page) => listAddress(spec, list, { page })}
			/>
		</StaffShell>
	)
}
