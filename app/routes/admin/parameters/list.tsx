import { Link, useLoaderData } from '@remix-run/react'
import { DataTable } from '#app/components/data-table.tsx'
import { ExportLinks } from '#app/components/export-links.tsx'
import { FilterBar } from '#app/components/filter-bar.tsx'
import { TextField } from '#app/components/form/text-field.tsx'
import { pageTitle } from '#app/components/page-title.ts'
import { parameterColumns } from '#app/components/policy/parameter-columns.tsx'
import { StaffShell } from '#app/components/shell/staff-shell.tsx'
import { guarded } from '#app/http/guarded.server.ts'
import { textParam } from '#app/http/text-param.ts'
import { m } from '#app/locales/compiled/messages.js'
import { dayText } from '#app/locales/words/dates.ts'
import { parametersInForce } from '#app/queries/policy/parameters-in-force.server.ts'

export const meta = pageTitle(m.parameters_title)
export const handle = { hydrates: true, dense: true }

export const loader = guarded({ may: 'parameter.see' }, async ({ ctx, request }) => {
	const asked = { place: textParam(request, 'place'), day: textParam(request, 'day') }
	return { asked, ...(await parametersInForce(ctx, asked)) }
})

export default function Parameters() {
	const { asked, place, day, placeUnknown, parameters } = useLoaderData<typeof loader>()
	const query = new URLSearchParams({ place })
	const ways = [
		['/admin/parameters/proposals', m.proposals_title()],
		[`/admin/parameters/compare?${new URLSearchParams({ one: place })}`, m.compare_title()],
		['/admin/parameters/import', m.profile_title()],
	] as const
	return (
		<StaffShell
			title={m.parameters_title()}
			actions={ways.map(([to, words]) => (
				<Link key={to} to={to} className="button-quiet">
					{words}
				</Link>
			))}
		>
			<FilterBar values={asked} path="/admin/parameters">
				<TextField name="place" label={m.parameters_place()} />
				<TextField name="day" type="date" label={m.parameters_day()} />
			</FilterBar>
			{placeUnknown && <p className="text-care font-semibold">{m.parameters_place_unknown()}</p>}
			<div className="md:flex items-center justify-between">
				<p>{m.parameters_about({ place, day: dayText(day) })}</p>
				<p className="cluster">
					<ExportLinks list={`/admin/parameters?${new URLSearchParams(asked)}`} />
					<Link to={`/admin/parameters/yaml?${query}`} reloadDocument className="button-quiet">
						{m.export_yaml()}
					</Link>
				</p>
			</div>
			<DataTable
				caption={m.parameters_title()}
				columns={parameterColumns(place)}
				rows={parameters}
				keyOf={({ key }) => key}
				empty={m.parameter_unknown()}
			/>
		</StaffShell>
	)
}
