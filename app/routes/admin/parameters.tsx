import { useLoaderData } from '@remix-run/react'
import { type Column, DataTable } from '#app/components/data-table.tsx'
import { FilterBar } from '#app/components/filter-bar.tsx'
import { TextField } from '#app/components/form/text-field.tsx'
import { pageTitle } from '#app/components/page-title.ts'
import { StaffShell } from '#app/components/shell/staff-shell.tsx'
import { guarded } from '#app/http/guarded.server.ts'
import { m } from '#app/locales/compiled/messages.js'
import { dayText } from '#app/locales/words/dates.ts'
import { parameterText, parameterWords } from '#app/locales/words/parameters.ts'
import {
	type ParameterInForce,
	parametersInForce,
} from '#app/queries/policy/parameters-in-force.server.ts'

export const meta = pageTitle(m.parameters_title)
export const handle = { hydrates: true, dense: true }

export const loader = guarded({ may: 'parameter.see' }, async ({ ctx, request }) => {
	const params = new URL(request.url).searchParams
	const asked = { place: (params.get('place') ?? '').slice(0, 100), day: params.get('day') ?? '' }
	return { asked, ...(await parametersInForce(ctx, asked)) }
})

const columns: readonly Column<ParameterInForce>[] = [
	{
		id: 'name',
		title: m.parameters_column_name,
		cell: ({ key }) => (
			<>
				<span className="font-semibold">{parameterWords[key]()}</span>
				<code className="block text-soft">{key}</code>
			</>
		),
	},
	{
		id: 'value',
		title: m.parameters_column_value,
		cell: ({ unit, value }) => parameterText(unit, value),
	},
	{
		id: 'source',
		title: m.parameters_column_source,
		cell: ({ source }) => <Source source={source} />,
	},
	{
		id: 'others',
		title: m.parameters_column_others,
		cell: ({ unit, others }) => (
			<ul>
				{others.map(({ place, value, from, to }) => (
					<li key={`${place} ${from}`}>
						{m.parameter_other({ place, value: parameterText(unit, value) })}{' '}
						<Period from={from} to={to} />
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

function Source({ source }: Pick<ParameterInForce, 'source'>) {
	if (source === null) return <span className="text-soft">{m.parameter_standard()}</span>
	const { place, doc, from, to, binding } = source
	return (
		<>
			{m.parameter_source({ place, doc })} <Period from={from} to={to} />
			{binding && <span className="tag ml-2">{m.parameter_binding()}</span>}
		</>
	)
}

function Period({ from, to }: { from: string; to: string | null }) {
	return (
		<span className="text-soft whitespace-nowrap">
			{from} – {to}
		</span>
	)
}

export default function Parameters() {
	const { asked, place, day, placeUnknown, parameters } = useLoaderData<typeof loader>()
	return (
		<StaffShell title={m.parameters_title()}>
			<FilterBar values={asked} path="/admin/parameters">
				<TextField name="place" label={m.parameters_place()} />
				<TextField name="day" type="date" label={m.parameters_day()} />
			</FilterBar>
			{placeUnknown && <p className="text-care font-semibold">{m.parameters_place_unknown()}</p>}
			<p>{m.parameters_about({ place, day: dayText(day) })}</p>
			<DataTable
				caption={m.parameters_title()}
				columns={columns}
				rows={parameters}
				keyOf={({ key }) => key}
				empty={m.parameter_unknown()}
			/>
		</StaffShell>
	)
}
