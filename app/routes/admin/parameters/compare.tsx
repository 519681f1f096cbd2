import { useLoaderData } from '@remix-run/react'
import { type Column, DataTable } from '#app/components/data-table.tsx'
import { ExportLinks } from '#app/components/export-links.tsx'
import { FilterBar } from '#app/components/filter-bar.tsx'
import { TextField } from '#app/components/form/text-field.tsx'
import { pageTitle } from '#app/components/page-title.ts'
import { StaffShell } from '#app/components/shell/staff-shell.tsx'
import { guarded } from '#app/http/guarded.server.ts'
import { textParam } from '#app/http/text-param.ts'
import { m } from '#app/locales/compiled/messages.js'
import { dayText } from '#app/locales/words/dates.ts'
import { parameterText } from '#app/locales/words/parameter-values.ts'
import { parameterWords } from '#app/locales/words/parameters.ts'
import {
	type ComparedParameter,
	comparedDivisions,
} from '#app/queries/policy/compared-divisions.server.ts'

export const meta = pageTitle(m.compare_title)
export const handle = { hydrates: true, dense: true }

export const loader = guarded({ may: 'parameter.see' }, async ({ ctx, request }) => {
	const asked = {
		one: textParam(request, 'one'),
		other: textParam(request, 'other'),
		day: textParam(request, 'day'),
	}
	return { asked, ...(await comparedDivisions(ctx, asked)) }
})

const side = (id: 'one' | 'other', title: string): Column<ComparedParameter> => ({
	id,
	title: () => title,
	cell: ({ key, [id]: { value, source } }) => (
		<>
			{parameterText(key, value)}
			<span className="block text-soft">{source ?? m.parameter_standard()}</span>
		</>
	),
})

export default function Compare() {
	const { asked, one, other, day, unknown, parameters } = useLoaderData<typeof loader>()
	const columns: readonly Column<ComparedParameter>[] = [
		{
			id: 'name',
			title: m.parameters_column_name,
			cell: ({ key, differs }) => (
				<>
					<span className={differs ? 'font-semibold' : ''}>{parameterWords[key]()}</span>
					{differs && <span className="tag ml-2">{m.compare_differs()}</span>}
				</>
			),
		},
		side('one', one),
		side('other', other),
	]
	const differing = parameters.filter(({ differs }) => differs).length
	return (
		<StaffShell
			title={m.compare_title()}
			back={{ to: '/admin/parameters', words: m.parameters_title() }}
			actions={<ExportLinks list={`/admin/parameters/compare?${new URLSearchParams(asked)}`} />}
		>
			<FilterBar values={asked} path="/admin/parameters/compare">
				<TextField name="one" label={m.compare_one()} />
				<TextField name="other" label={m.compare_other()} />
				<TextField name="day" type="date" label={m.parameters_day()} />
			</FilterBar>
			{unknown.length > 0 && (
				<p className="text-care font-semibold">{m.parameters_place_unknown()}</p>
			)}
			<p>{m.compare_about({ one, other, day: dayText(day), count: differing })}</p>
			<DataTable
				caption={m.compare_title()}
				columns={columns}
				rows={parameters}
				keyOf={({ key }) => key}
				empty={m.parameter_unknown()}
			/>
		</StaffShell>
	)
}
