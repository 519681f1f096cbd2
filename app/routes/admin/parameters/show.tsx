import { Link, useLoaderData } from '@remix-run/react'
import { FilterBar } from '#app/components/filter-bar.tsx'
import { TextField } from '#app/components/form/text-field.tsx'
import { pageTitle } from '#app/components/page-title.ts'
import { PastValues } from '#app/components/policy/past-values.tsx'
import { StaffShell } from '#app/components/shell/staff-shell.tsx'
import { Facts } from '#app/components/system/facts.tsx'
import { parameters } from '#app/domain/policy/parameters.ts'
import { guarded } from '#app/http/guarded.server.ts'
import { found } from '#app/http/problems.server.ts'
import { textParam } from '#app/http/text-param.ts'
import { m } from '#app/locales/compiled/messages.js'
import { parameterMeanings } from '#app/locales/words/parameter-meanings.ts'
import { parameterText, rangeText } from '#app/locales/words/parameter-values.ts'
import { parameterWords } from '#app/locales/words/parameters.ts'
import { parameterHistory } from '#app/queries/policy/parameter-history.server.ts'

export const meta = pageTitle(m.parameters_title)
export const handle = { hydrates: true, dense: true }

export const loader = guarded({ may: 'parameter.see' }, async ({ ctx, request, params }) => {
	const place = textParam(request, 'place')
	return { asked: { place }, ...found(await parameterHistory(ctx, params.key, place)) }
})

export default function Parameter() {
	const history = useLoaderData<typeof loader>()
	const { key, place, value, source, underway, mayPropose } = history
	const { standard, rule } = parameters[key]
	const query = new URLSearchParams({ place })
	return (
		<StaffShell
			title={parameterWords[key]()}
			back={{ to: `/admin/parameters?${query}`, words: m.parameters_title() }}
			actions={
				mayPropose && (
					<Link to={`/admin/parameters/of/${key}/propose?${query}`} className="button">
						{m.proposal_new()}
					</Link>
				)
			}
		>
			<p>{parameterMeanings[key]()}</p>
			<FilterBar values={history.asked} path={`/admin/parameters/of/${key}`}>
				<TextField name="place" label={m.parameters_place()} />
			</FilterBar>
			{history.placeUnknown && (
				<p className="text-care font-semibold">{m.parameters_place_unknown()}</p>
			)}
			{!mayPropose && <p>{m.proposal_beyond()}</p>}
			{underway > 0 && (
				<p>
					<Link to={`/admin/parameters/proposals?state=proposed&key=${key}`} className="link">
						{m.proposals_underway({ count: underway })}
					</Link>
				</p>
			)}
			<div className="grid lg:grid-cols-3 gap-4">
				<Facts
					title={m.parameter_now({ place })}
					facts={[
						[m.parameters_column_value(), <strong key="value">{parameterText(key, value)}</strong>],
						[
							m.parameters_column_source(),
							source ? m.parameter_source(source) : m.parameter_standard(),
						],
						[m.parameter_standard(), parameterText(key, standard)],
						[m.parameter_range(), rangeText(key)],
						[m.parameters_column_rule(), rule],
						[m.parameter_key(), <code key="key">{key}</code>],
					]}
				/>
				<div className="lg:col-span-2">
					<PastValues history={history} />
				</div>
			</div>
		</StaffShell>
	)
}
